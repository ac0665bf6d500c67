package dev.elif.sample.web;

/** A parameter of the request makes no sense; the message is for whoever sent it. */
public class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidRequest(String message) {
        super(message);
    }
}
