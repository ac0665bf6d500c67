package dev.elif.sample.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the store shows at an address it does not have: {@code error.html}, told below which path the store is. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(below(getServletContext().getContextPath(), html()));
    }

    /** The page's addresses are the store's, whatever address it is shown at. */
    static String below(String contextPath, String html) {
        return html.replace("<base href=\"/\">", "<base href=\"" + contextPath + "/\">");
    }

    private String html() throws IOException {
        try (InputStream page = getServletContext().getResourceAsStream("/error.html")) {
            return new String(Objects.requireNonNull(page, "error.html").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
