package io.github.parindex.io.xlsx;

import io.github.parindex.io.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Fills the open cells of a template one by one, found as an official finds them: by row and heading. */
final class TemplatePen {

    private static final Pattern CELL = Pattern.compile(
            "<c r=\"([A-Z]+)([0-9]+)\" s=\"([0-9]+)\"(?:/>|(?: t=\"inlineStr\"><is><t[^>]*>|>(?:<f>[^<]*</f>)?<v>)([^<]*)(?:</t></is>|</v>)</c>)");
    private static final String OPEN = "4";
    private static final String OPEN_FOR_POINTS = "9";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String sheet = "";

    private record Found(String column, String row, String style, String text, String whole) {}

    private TemplatePen() {}

    static TemplatePen of(Path template) {
        TemplatePen pen = new TemplatePen();
        try (ZipFile zip = new ZipFile(template.toFile())) {
            for (var entry : zip.stream().toList()) {
                pen.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pen;
    }

    /** Turns to a sheet, the first being 1. */
    TemplatePen on(int number) {
        sheet = "xl/worksheets/sheet" + number + ".xml";
        return this;
    }

    /** Writes into the row that begins with a text. */
    TemplatePen write(String row, String heading, String text) {
        String line = cell(each -> each.column().equals("A") && each.text().equals(row))
                .row();
        return put(line, heading, text);
    }

    /** Begins the first row that is blank. */
    TemplatePen begin(String text) {
        Found blank = cell(each -> each.column().equals("A")
                && each.style().equals(OPEN)
                && each.text().isEmpty());
        return replace(blank, text);
    }

    private TemplatePen put(String row, String heading, String text) {
        String headings = cell(each -> each.text().equals("Mã") || each.text().equals("STT"))
                .row();
        String column = cell(each -> each.row().equals(headings) && each.text().equals(heading))
                .column();
        return replace(cell(each -> each.row().equals(row) && each.column().equals(column)), text);
    }

    private TemplatePen replace(Found cell, String text) {
        if (!cell.style().equals(OPEN) && !cell.style().equals(OPEN_FOR_POINTS)) {
            throw new AssertionError("The cell " + cell + " is locked.");
        }
        String filled =
                "<c r=\"" + cell.column() + cell.row() + "\" s=\"4\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        parts.put(sheet, content().replace(cell.whole(), filled).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private String content() {
        return new String(parts.get(sheet), StandardCharsets.UTF_8);
    }

    private Found cell(Predicate<Found> wanted) {
        return CELL.matcher(content())
                .results()
                .map(each -> new Found(
                        each.group(1),
                        each.group(2),
                        each.group(3),
                        each.group(4) == null ? "" : each.group(4),
                        each.group()))
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no such cell in " + sheet + "."));
    }

    Source source() {
        return Source.of("filled.xlsx", BookBuilder.zipped(parts));
    }
}
