package io.github.parindex.io;

import java.util.OptionalLong;
import java.util.function.Consumer;

/** Counts what a reader has read of a source, and tells its listener at each unit and at the end. */
public final class Meter {

    private final Consumer<? super Progress> listener;
    private OptionalLong all;
    private long units;
    private long read;

    Meter(Consumer<? super Progress> listener, OptionalLong all) {
        this.listener = listener;
        this.all = all;
    }

    /**
     * Says how much there is, where that is another measure than the size of the source.
     *
     * @param amount in the measure of {@link #read(long)}
     */
    public void expect(long amount) {
        all = OptionalLong.of(amount);
    }

    /**
     * Counts what was read.
     *
     * @param more bytes or characters
     */
    public void read(long more) {
        read += more;
    }

    /**
     * Counts units.
     *
     * @param met how many there were so far
     */
    public void units(long met) {
        if (met != units) {
            units = met;
            listener.accept(new Progress(units, read, all));
        }
    }

    /** Says that nothing more is read. */
    public void end() {
        all = OptionalLong.of(read);
        listener.accept(new Progress(units, read, all));
    }
}
