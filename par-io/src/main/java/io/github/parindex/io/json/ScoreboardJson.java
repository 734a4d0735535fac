package io.github.parindex.io.json;

import io.github.parindex.core.scoring.Scoreboard;
import java.nio.file.Path;

/**
 * Scoreboards as JSON files, for portals and other programs: for each unit the total, every node of the tree, and why each
 * point was given or lost.
 *
 * <p>A leaf carries its {@code working}, the typed facts the rule used: {@code kind} names one of the implementations of
 * {@link io.github.parindex.core.rule.Working}, the other fields are what it found. Its {@code reason} is the English
 * sentence for them. The {@code index} has the places it is published with; all other numbers are exact.
 */
public final class ScoreboardJson {

    private ScoreboardJson() {}

    /**
     * Writes a board as text.
     *
     * @param board of any units
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Scoreboard board) {
        return Json.write(ScoreboardForm.of(board));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param board of any units
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Scoreboard board, Path path) {
        Json.write(toText(board), path);
    }
}
