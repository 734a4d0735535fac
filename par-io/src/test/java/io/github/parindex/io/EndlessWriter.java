package io.github.parindex.io;

import java.nio.file.Path;

/** Writes one file over and over, in a Java machine of its own, until somebody ends it. */
public final class EndlessWriter {

    /** What each of its files consists of. */
    static final String LINE = "một dòng của báo cáo\n";

    /** How often it stands in a file. */
    static final int LINES = 100_000;

    private EndlessWriter() {}

    /** Takes the file. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        while (true) {
            WholeFile.writeText(file, writer -> {
                for (int line = 0; line < LINES; line++) {
                    writer.write(LINE);
                }
            });
            System.out.println("written");
        }
    }
}
