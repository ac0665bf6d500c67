package dev.elif.error;

/** A property may not be filled, does not exist, or cannot hold what it was given; the model is as it was. */
public final class MassAssignmentException extends ElifException {

    private static final long serialVersionUID = 1L;

    private final String model;
    private final String property;

    private MassAssignmentException(String model, String property, Message message, Object... names) {
        super(message, names);
        this.model = model;
        this.property = property;
    }

    /** About {@code property} of {@code model}; the message names both, and then {@code names}. */
    public static MassAssignmentException of(String model, String property, Message message, Object... names) {
        Object[] all = new Object[names.length + 2];
        all[0] = model;
        all[1] = property;
        System.arraycopy(names, 0, all, 2, names.length);
        return new MassAssignmentException(model, property, message, all);
    }

    /** The model's simple name. */
    public String model() {
        return model;
    }

    /** The property that was named. */
    public String property() {
        return property;
    }
}
