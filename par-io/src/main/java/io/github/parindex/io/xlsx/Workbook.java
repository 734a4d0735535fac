package io.github.parindex.io.xlsx;

import io.github.parindex.io.Meter;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheets of a workbook and what their cells refer to. */
final class Workbook implements AutoCloseable {

    private final Archive archive;
    private final ReadLimits limits;
    private final SharedTexts shared;
    private final NumberFormats formats;
    private final List<Named> sheets;
    private long characters;

    // A sheet and the part it is in.
    private record Named(String name, String part) {}

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
        String main = links(archive, "_rels/.rels", "").values().stream()
                .filter(link -> link.type().endsWith("/officeDocument"))
                .map(Link::part)
                .findFirst()
                .orElseThrow(Workbook::noWorkbook);
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        Map<String, Link> links = links(archive, folder + "_rels/" + main.substring(slash) + ".rels", folder);
        return new Workbook(
                archive, limits, shared(archive, links, limits), formats(archive, links), sheets(archive, main, links));
    }

    private static RefusedFile noWorkbook() {
        return RefusedFile.of(Wording.of("xlsx.archiveContainsNoExcel"), Wording.of("xlsx.maybeSaveXlsx"));
    }

    // What a part refers to, by the name it uses.
    private record Link(String type, String part) {}

    private static Map<String, Link> links(Archive archive, String part, String folder) throws IOException {
        Map<String, Link> links = new HashMap<>();
        try (Markup markup = archive.part(part).orElseThrow(Workbook::noWorkbook)) {
            while (markup.next()) {
                if (markup.begins("Relationship")) {
                    String target = markup.attribute("Target");
                    String whole = target.startsWith("/") ? target.substring(1) : folder + target;
                    links.put(markup.attribute("Id"), new Link(markup.attribute("Type"), whole));
                }
            }
        }
        return links;
    }

    private static Optional<Markup> linked(Archive archive, Map<String, Link> links, String type) throws IOException {
        for (Link link : links.values()) {
            if (link.type().endsWith(type)) {
                return archive.part(link.part());
            }
        }
        return Optional.empty();
    }

    private static SharedTexts shared(Archive archive, Map<String, Link> links, ReadLimits limits) throws IOException {
        Optional<Markup> part = linked(archive, links, "/sharedStrings");
        if (part.isEmpty()) {
            return SharedTexts.none();
        }
        try (Markup markup = part.get()) {
            return SharedTexts.read(markup, limits);
        }
    }

    private static NumberFormats formats(Archive archive, Map<String, Link> links) throws IOException {
        Optional<Markup> part = linked(archive, links, "/styles");
        if (part.isEmpty()) {
            return NumberFormats.plain();
        }
        try (Markup markup = part.get()) {
            return NumberFormats.read(markup);
        }
    }

    private static List<Named> sheets(Archive archive, String main, Map<String, Link> links) throws IOException {
        List<Named> sheets = new ArrayList<>();
        try (Markup markup = archive.part(main).orElseThrow(Workbook::noWorkbook)) {
            while (markup.next()) {
                Link link = markup.begins("sheet") ? links.get(markup.attribute("id")) : null;
                if (link != null && link.type().endsWith("/worksheet")) {
                    sheets.add(new Named(Escapes.decoded(markup.attribute("name")), link.part()));
                }
            }
        }
        return sheets;
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
        return new Sheet(named.name(), markup, new CellReader(named.name(), shared, formats, this::count), limits);
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
