package dev.elif.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Talks to a deployed application. */
final class Http {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    /** All paths are below {@code base}, which ends with a slash. */
    Http(URI base) {
        this.base = base;
    }

    /** The answer to a request without a body. */
    HttpResponse<String> send(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** The answer to a request that brings JSON. */
    HttpResponse<String> send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The body of an answer that must be {@code 2xx}. */
    String text(String method, String path) {
        return text(method + " " + path, send(method, path));
    }

    /** The body of an answer that must be {@code 2xx} to a request that brings JSON. */
    String text(String method, String path, String json) {
        return text(method + " " + path, send(method, path, json));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String text(String request, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(request + ": " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }
}
