package io.github.parindex.io.xlsx;

import io.github.parindex.io.Meter;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheets of a workbook and what their cells refer to. */
final class Workbook implements AutoCloseable {

    private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

    private final Archive archive;
    private final ReadLimits limits;
    private final SharedTexts shared;
    private final NumberFormats formats;
    private final List<Named> sheets;
    private long characters;

    // A sheet and the part it is in.
    private record Named(String name, String part, boolean isHidden) {}

    private Workbook(
            Archive archive, ReadLimits limits, SharedTexts shared, NumberFormats formats, List<Named> sheets) {
        this.archive = archive;
        this.limits = limits;
        this.shared = shared;
        this.formats = formats;
        this.sheets = sheets;
    }

    static Workbook open(Source source, ReadLimits limits, Meter meter) throws IOException {
        Archive archive = Archive.open(source, limits, meter);
        try {
            return open(archive, limits);
        } catch (IOException | RuntimeException | Error failed) {
            archive.close();
            throw failed;
        }
    }

    private static Workbook open(Archive archive, ReadLimits limits) throws IOException {
        String main = links(archive, "_rels/.rels", "", limits).values().stream()
                .filter(link -> link.type().endsWith("/officeDocument"))
                .map(Link::part)
                .findFirst()
                .orElseThrow(Workbook::noWorkbook);
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        Map<String, Link> links = links(archive, folder + "_rels/" + main.substring(slash) + ".rels", folder, limits);
        return new Workbook(
                archive,
                limits,
                shared(archive, links, limits),
                formats(archive, links, limits),
                sheets(archive, main, links, limits));
    }

    private static RefusedFile noWorkbook() {
        return RefusedFile.of(Wording.of("xlsx.archiveContainsNoExcel"), Wording.of("xlsx.maybeSaveXlsx"));
    }

    // What a part refers to, by the name it uses.
    private record Link(String type, String part) {}

    private static Map<String, Link> links(Archive archive, String part, String folder, ReadLimits limits)
            throws IOException {
        Map<String, Link> links = new LinkedHashMap<>();
        long characters = 0;
        try (Markup markup = archive.part(part).orElseThrow(Workbook::noWorkbook)) {
            while (markup.next()) {
                if (markup.begins("Relationship")) {
                    String target = markup.attribute("Target");
                    String whole = target.startsWith("/") ? target.substring(1) : folder + target;
                    String id = markup.attribute("Id");
                    Link link = new Link(markup.attribute("Type"), whole);
                    links.put(id, link);
                    characters += id.length() + link.type().length() + whole.length();
                    checkLinks(links.size(), characters, markup, limits);
                }
            }
        }
        return links;
    }

    private static void checkLinks(int links, long characters, Markup markup, ReadLimits limits) throws RefusedFile {
        if (links > limits.parts()) {
            throw RefusedFile.of(Wording.of("xlsx.workbookHasMoreThan", limits.parts()));
        }
        if (characters > Sheet.mostCharacters(limits)) {
            throw markup.tooLong();
        }
    }

    private static Optional<Link> link(Map<String, Link> links, String type) {
        return links.values().stream()
                .filter(link -> link.type().endsWith(type))
                .findFirst();
    }

    private static SharedTexts shared(Archive archive, Map<String, Link> links, ReadLimits limits) throws IOException {
        Optional<Link> link = link(links, "/sharedStrings");
        Optional<Markup> part = link.isPresent() ? archive.part(link.get().part()) : Optional.empty();
        if (part.isEmpty()) {
            return SharedTexts.none();
        }
        try (Markup markup = part.get()) {
            return SharedTexts.read(markup, limits);
        }
    }

    /** A workbook may have no styles; but one that refers to them shows percentages by them. */
    private static NumberFormats formats(Archive archive, Map<String, Link> links, ReadLimits limits)
            throws IOException {
        Optional<Link> link = link(links, "/styles");
        if (link.isEmpty()) {
            return NumberFormats.plain();
        }
        String name = link.get().part();
        try (Markup markup = archive.part(name).orElseThrow(() -> missing(name))) {
            return NumberFormats.read(markup, limits);
        }
    }

    private static RefusedFile missing(String part) {
        return RefusedFile.of(Wording.of("xlsx.partMissing", Problem.shortened(part)));
    }

    private static List<Named> sheets(Archive archive, String main, Map<String, Link> links, ReadLimits limits)
            throws IOException {
        List<Named> sheets = new ArrayList<>();
        try (Markup markup = archive.part(main).orElseThrow(Workbook::noWorkbook)) {
            while (markup.next()) {
                Link link = markup.begins("sheet") ? links.get(markup.attribute("id")) : null;
                if (link != null && link.type().endsWith("/worksheet")) {
                    sheets.add(new Named(name(markup), link.part(), HIDDEN.contains(markup.attribute("state"))));
                }
                if (sheets.size() > limits.sheets()) {
                    throw RefusedFile.of(Wording.of("xlsx.workbookHasMoreSheets", limits.sheets()));
                }
            }
        }
        return sheets;
    }

    /** Excel takes no name that is longer than the beginning that is kept. */
    private static String name(Markup sheet) {
        return Problem.shortened(Escapes.decoded(sheet.attribute("name")));
    }

    int size() {
        return sheets.size();
    }

    String name(int index) {
        return sheets.get(index).name();
    }

    Sheet sheet(int index) throws IOException {
        Named named = sheets.get(index);
        Markup markup = archive.part(named.part())
                .orElseThrow(() -> RefusedFile.of(Wording.of("xlsx.workbookBrokenSheetMissing", named.name())));
        CellReader cells = new CellReader(named.name(), shared, formats, this::count);
        return new Sheet(named.name(), named.isHidden(), markup, cells, limits);
    }

    /** A shared text counts wherever it is used. */
    private void count(int more) throws RefusedFile {
        characters += more;
        if (characters > limits.unpacked()) {
            throw RefusedFile.of(Wording.of("xlsx.cellsWorkbookHaveMore", limits.unpacked()));
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
