package dev.qkpi.generator.template;

/** A template cannot be rendered; the message names the template and what is wrong with it. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
