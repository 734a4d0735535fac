package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of any size are read or refused in a Java machine of 256 MiB. */
final class BoundedMemoryTest {

    private static final String QUOTES = " Maybe a quotation mark is not closed, or not doubled inside a quoted cell.";

    private static final String CUT_OFF = "The document ends too early.";

    private static final String MORE = "There are more problems, which are not listed.";

    private static final String TOO_LARGE =
            "The file has more than 33554432 bytes. Maybe divide it into several files.";

    @Test
    void theBoardOfAllCommunesIsWrittenInFarLessThanItsText(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertThat(FreshMachine.run(HeavyBoard.class, folder, "-Xmx64m").out())
                .containsExactly("3000 units, more than 60 MB: true");
    }

    @Test
    void heavyFilesAreReadOrRefused(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> lines =
                FreshMachine.run(HeavyFiles.class, folder, "-Xmx256m").out();
        assertThat(lines)
                .containsExactly(
                        "csv of ten million rows: false csv: " + MORE,
                        "csv of one cell: false csv:2: A cell is too large to be read." + QUOTES,
                        "csv of one quoted cell: false csv:1: A cell is too large to be read." + QUOTES,
                        "matrix of ten million rows: false csv: " + MORE,
                        "matrix of one cell: false csv:2: A cell is too large to be read." + QUOTES,
                        "tree of ten million rows: false csv: " + MORE,
                        "xlsx of ten million rows: false xlsx: The table has more than 100000 rows.",
                        "xlsx of one cell: false xlsx: The workbook unpacks to more than 536870912 bytes.",
                        "xlsx of one row: false xlsx: The sheet (S) has a row or form of more than 1600000 characters.",
                        "csv of 10,000 units: 10000 scored, []",
                        "json of 10,000 units: 10000 scored, []",
                        "xlsx of 10,000 units: 10000 scored, []",
                        "endless json of zeros: false json: " + TOO_LARGE,
                        "endless json of spaces: false json: " + TOO_LARGE,
                        "json of 31 MiB of spaces: false json:1:1: The document is empty.",
                        "set of half a million empty criteria: false json:1:1500023 /criteria/500000: " + CUT_OFF,
                        "board of as many empty units: false json:1:1500011 /units/500000: " + CUT_OFF,
                        "recipe of as many empty parts: false json:1:1500027 /tree/of/500000: " + CUT_OFF,
                        "assessments of many units alike: false json:1:32505858 /units/264275: " + CUT_OFF,
                        "endless csv of zeros: false csv:1: A cell is too large to be read." + QUOTES,
                        "endless blank lines: false csv: The table has more than 100000 rows.",
                        "endless matrix of blank cells: false csv: The table has more than 4194304 cells.",
                        "matrix of a million columns: false csv: The line has more than 16384 cells.",
                        "endless xlsx of zeros: false xlsx: The file is not an Excel workbook (.xlsx). Maybe the"
                                + " extension is wrong: text is read as CSV or JSON.",
                        "xlsx of long names of parts: false xlsx: The part (_rels/.rels) of the workbook has a text of"
                                + " more than 100000 characters.",
                        "copies left: 0");
    }
}
