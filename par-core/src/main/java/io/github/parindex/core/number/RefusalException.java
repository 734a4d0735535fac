package io.github.parindex.core.number;

/** Carries a {@link Refusal}; its message is the English sentence with its advice in a line of its own. */
public final class RefusalException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusalException(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    /**
     * Why.
     *
     * @return the typed refusal, for those who write it in their own words
     */
    public Refusal refusal() {
        return refusal;
    }
}
