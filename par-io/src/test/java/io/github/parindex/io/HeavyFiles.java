package io.github.parindex.io;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.number.Rounding.halfUp;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.proportion;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.csv.FrameworkCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads very large files in a Java machine of its own with little memory, and prints one line for each. */
public final class HeavyFiles {

    private static final int UNITS = 10_000;
    private static final CriteriaSet SET = set();

    private HeavyFiles() {}

    /** Takes the folder to work in. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        System.setProperty("java.io.tmpdir", folder.toString());
        print("csv of ten million rows", AssessmentsCsv.read(csv(Stream.concat(head(), forever("A,A,\n"))), SET));
        print("csv of one cell", AssessmentsCsv.read(csv(Stream.concat(head(), forever("xxxxxxxx"))), SET));
        print("csv of one quoted cell", AssessmentsCsv.read(csv(Stream.concat(Stream.of("\""), forever("x,\n"))), SET));
        print("matrix of ten million rows", IndicatorMatrixCsv.read(csv(lines("unit,a", "A,1\n"))));
        print("matrix of one cell", IndicatorMatrixCsv.read(csv(lines("unit,a", "11111111"))));
        print("tree of ten million rows", FrameworkCsv.read(csv(lines("code,parent", "a,b\n"))));
        print(
                "xlsx of ten million rows",
                xlsx(folder, Stream.generate(() -> "<row/>".repeat(100)).limit(100_000)));
        print("xlsx of one cell", xlsx(folder, cell("x".repeat(1 << 16), 1 << 14)));
        print("xlsx of one row", xlsx(folder, wide()));
        stream("csv of 10,000 units", AssessmentsCsv.stream(csv(Stream.concat(head(), units())), SET));
        stream("json of 10,000 units", AssessmentsJson.stream(Source.of("json", new Pieces(document())), SET));
        Path book = folder.resolve("book.xlsx");
        write(book, rows());
        stream("xlsx of 10,000 units", AssessmentsXlsx.stream(Source.of(book), SET));
        print("endless json of zeros", CriteriaSetJson.read(Source.of("json", endless(0))));
        print("endless json of spaces", CriteriaSetJson.read(Source.of("json", endless(' '))));
        print(
                "json of 31 MiB of spaces",
                CriteriaSetJson.read(Source.of(
                        "json", new Pieces(forever(" ").limit(31 << 10).iterator()))));
        print("set of half a million empty criteria", CriteriaSetJson.read(json("{\"id\":\"S\",\"criteria\":[", "{}")));
        print("board of as many empty units", ScoreboardJson.read(json("{\"units\":[", "{}")));
        print("recipe of as many empty parts", IndexRecipeJson.read(json("{\"tree\":{\"code\":\"t\",\"of\":[", "{}")));
        print(
                "assessments of many units alike",
                AssessmentsJson.read(
                        json(
                                "{\"criteriaSet\":\"HEAVY\",\"units\":[",
                                "{\"code\":\"A\",\"name\":\"" + "A".repeat(100) + "\"}"),
                        SET));
        print("endless csv of zeros", AssessmentsCsv.read(Source.of("csv", endless(0)), SET));
        print("endless blank lines", AssessmentsCsv.read(Source.of("csv", endless('\n')), SET));
        print("endless matrix of blank cells", IndicatorMatrixCsv.read(csv(blank())));
        print("matrix of a million columns", IndicatorMatrixCsv.read(csv(lines("unit,a", ",,,,,,,,"))));
        print("endless xlsx of zeros", AssessmentsXlsx.read(Source.of("xlsx", endless(0)), SET));
        print("xlsx of long names of parts", AssessmentsXlsx.read(links(folder), SET));
        try (Stream<Path> left = Files.list(folder)) {
            System.out.println("copies left: "
                    + left.filter(file -> file.toString().contains("workbook")).count());
        }
    }

    /** A list that the document breaks off in; of short elements half a million, of long ones as many as the default takes. */
    private static Source json(String beginning, String element) {
        int most = Math.min(500_000, (31 << 20) / (element.length() + 1));
        Stream<String> elements = Stream.generate(() -> element + ",").limit(most);
        return Source.of(
                "json", new Pieces(Stream.concat(Stream.of(beginning), elements).iterator()));
    }

    private static InputStream endless(int content) {
        return new InputStream() {
            @Override
            public int read() {
                return content;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) content);
                return length;
            }
        };
    }

    private static Stream<String> blank() {
        String head = IntStream.range(0, 15_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        String line = "u" + ",".repeat(14_999) + "\n";
        return Stream.concat(Stream.of(head + "\n"), Stream.generate(() -> line));
    }

    /** A part that refers to many others by very long names. */
    private static Source links(Path folder) throws IOException {
        Path file = folder.resolve("links.xlsx");
        String id = "x".repeat(300_000);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            part(
                    zip,
                    out,
                    "_rels/.rels",
                    IntStream.range(0, 502)
                            .mapToObj(i -> i == 0
                                    ? "<r>"
                                    : i == 501
                                            ? "</r>"
                                            : "<Relationship Id=\"" + i + id + "\" Type=\"" + id + "\" Target=\"" + id
                                                    + "\"/>"));
        }
        return Source.of("xlsx", Files.newInputStream(file));
    }

    private static CriteriaSet set() {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            leaves.add(
                    switch (i % 3) {
                        case 0 -> leaf("c" + i, "Checked", checklist(item("issued", "0.5"), item("on time", "0.5")));
                        case 1 -> leaf("c" + i, "In bands", bands(atLeast("100%", "2"), otherwise("0")));
                        default -> leaf("c" + i, "In proportion", proportion("3", halfUp(2)));
                    });
        }
        return CriteriaSet.of("HEAVY", leaves);
    }

    private static String cellOf(int unit, int leaf) {
        return leaf % 3 == 0 ? "issued" : (unit % 50 + leaf) + "/200";
    }

    private static Stream<String> head() {
        StringBuilder head = new StringBuilder("unit,name,block");
        SET.leaves().forEach(leaf -> head.append(",").append(leaf.code()));
        return Stream.of(head.append("\n").toString());
    }

    private static Stream<String> units() {
        return IntStream.rangeClosed(1, UNITS).mapToObj(unit -> {
            StringBuilder row = new StringBuilder("U" + unit + ",Unit " + unit + ",");
            IntStream.rangeClosed(1, 100).forEach(leaf -> row.append(",").append(cellOf(unit, leaf)));
            return row.append("\n").toString();
        });
    }

    private static Iterator<String> document() {
        Stream<String> units = IntStream.rangeClosed(1, UNITS).mapToObj(unit -> {
            String entries = IntStream.rangeClosed(1, 100)
                    .mapToObj(leaf -> entry(unit, leaf))
                    .collect(Collectors.joining(","));
            return "{\"code\":\"U" + unit + "\",\"name\":\"Unit " + unit + "\",\"entries\":[" + entries + "]}"
                    + (unit < UNITS ? ",\n" : "");
        });
        return Stream.of(
                        Stream.of("{\"criteriaSet\":\"HEAVY\",\"version\":\""
                                + SET.edition().version() + "\",\"units\":["),
                        units,
                        Stream.of("]}"))
                .flatMap(part -> part)
                .iterator();
    }

    private static String entry(int unit, int leaf) {
        String observed = leaf % 3 == 0
                ? "{\"checked\":[\"issued\"]}"
                : "{\"ratio\":{\"numerator\":" + (unit % 50 + leaf) + ",\"denominator\":200}}";
        return "{\"criterion\":\"c" + leaf + "\",\"round\":\"final\",\"observation\":" + observed + "}";
    }

    private static Stream<String> forever(String text) {
        return Stream.generate(() -> text.repeat(1_000)).limit(1 << 20);
    }

    private static Stream<String> lines(String head, String text) {
        return Stream.concat(Stream.of(head + "\n"), forever(text));
    }

    private static Source csv(Stream<String> pieces) {
        return Source.of("csv", new Pieces(pieces.iterator()));
    }

    private static Stream<String> cell(String piece, int times) {
        Stream<String> text = Stream.generate(() -> piece).limit(times);
        return Stream.of(Stream.of("<row><c t=\"inlineStr\"><is><t>"), text, Stream.of("</t></is></c></row>"))
                .flatMap(part -> part);
    }

    private static Stream<String> wide() {
        String cell = "<c t=\"inlineStr\"><is><t>" + "x".repeat(90_000) + "</t></is></c>";
        return Stream.of(Stream.of("<row>"), Stream.generate(() -> cell).limit(5_000), Stream.of("</row>"))
                .flatMap(part -> part);
    }

    private static Stream<String> rows() {
        StringBuilder head = new StringBuilder("<row>");
        head.append(text("Mã")).append(text("Tên đơn vị")).append(text("Khối"));
        SET.leaves().forEach(leaf -> head.append(text(leaf.code())));
        Stream<String> units = IntStream.rangeClosed(1, UNITS).mapToObj(unit -> {
            StringBuilder row = new StringBuilder("<row>" + text("U" + unit) + text("Unit " + unit) + text(""));
            IntStream.rangeClosed(1, 100).forEach(leaf -> row.append(text(cellOf(unit, leaf))));
            return row.append("</row>").toString();
        });
        return Stream.concat(Stream.of(head.append("</row>").toString()), units);
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static Loaded<?> xlsx(Path folder, Stream<String> rows) throws IOException {
        Path file = folder.resolve("heavy.xlsx");
        write(file, rows);
        return AssessmentsXlsx.read(Source.of("xlsx", Files.newInputStream(file)), SET);
    }

    private static void write(Path file, Stream<String> rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, out, "_rels/.rels", Stream.of("<r><Relationship Type=\"/officeDocument\" Target=\"b\"/></r>"));
            part(zip, out, "b", Stream.of("<workbook><sheets><sheet name=\"S\" id=\"1\"/></sheets></workbook>"));
            part(
                    zip,
                    out,
                    "_rels/b.rels",
                    Stream.of("<r><Relationship Id=\"1\" Type=\"/worksheet\" Target=\"s\"/></r>"));
            part(
                    zip,
                    out,
                    "s",
                    Stream.of(Stream.of("<w><sheetData>"), rows, Stream.of("</sheetData></w>"))
                            .flatMap(part -> part));
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, Stream<String> pieces) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (Iterator<String> each = pieces.iterator(); each.hasNext(); ) {
            out.write(each.next());
        }
        out.flush();
        zip.closeEntry();
    }

    private static void print(String name, Loaded<?> loaded) {
        System.out.println(name + ": " + loaded.usable().isPresent() + " "
                + loaded.problems().get(loaded.problems().size() - 1));
    }

    private static void stream(String name, AssessmentStream units) {
        long begun = System.nanoTime();
        try (units) {
            long count = Scorer.score(units.assessments())
                    .filter(card -> card.total().sign() > 0)
                    .count();
            System.out.println(name + ": " + count + " scored, " + units.problems());
        }
        System.err.println(name + " took " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    /** Bytes that are made as they are read. */
    private static final class Pieces extends InputStream {

        private final Iterator<String> pieces;
        private byte[] piece = new byte[0];
        private int at;

        Pieces(Iterator<String> pieces) {
            this.pieces = pieces;
        }

        private boolean ends() {
            while (at == piece.length && pieces.hasNext()) {
                piece = pieces.next().getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return at == piece.length;
        }

        @Override
        public int read() {
            return ends() ? -1 : piece[at++] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (ends()) {
                return -1;
            }
            int read = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, bytes, offset, read);
            at += read;
            return read;
        }
    }
}
