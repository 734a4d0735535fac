package io.github.parindex.io.table;

import java.io.IOException;
import java.util.Optional;

/** The lines of assessments of one file, one after the other, each under its columns. */
public interface Rows extends AutoCloseable {

    /**
     * Reads on.
     *
     * @return the next line, empty at the end of the file
     * @throws IOException if the file cannot be read on; then nothing of it counts
     */
    Optional<Line> next() throws IOException;

    /**
     * Whether the file was one from its beginning to its end; if not, the findings say why and nothing of it counts.
     *
     * @return true unless it broke off or names no units
     */
    boolean isWhole();

    @Override
    void close() throws IOException;
}
