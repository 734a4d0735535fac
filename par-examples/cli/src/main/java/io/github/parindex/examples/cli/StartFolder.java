package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Source;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import io.github.parindex.io.xlsx.SheetShape;
import io.github.parindex.io.xlsx.TemplateXlsx;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The example of {@code par start}: what a language has in its folder of resources, as the files that officials use. */
final class StartFolder {

    /** Where the scripts that start {@code par} say that it is. */
    private static final Optional<Path> HOME =
            Optional.ofNullable(System.getenv("PAR_HOME")).map(Path::of);

    private static final String ANY_WINDOWS = "C:\\par\\bin";
    private static final String ANY_SHELL = "$HOME/par/bin";

    /** Windows' editor and Excel know UTF-8 by it. */
    private static final String MARK = "\uFEFF";

    private final Locale locale;
    private final CriteriaSet set;

    private StartFolder(Locale locale, CriteriaSet set) {
        this.locale = locale;
        this.set = set;
    }

    /** The example in a language; each language of the library has one. */
    static StartFolder in(Locale locale) throws IOException {
        Locale language = Words.in(locale).language();
        return new StartFolder(
                language,
                CriteriaSetJson.read(source(language, "criteria.json")).orThrow());
    }

    private static Source source(Locale language, String name) throws IOException {
        return Source.of(name, content(language, name));
    }

    private static String content(Locale language, String name) throws IOException {
        String path = "start/" + language.getLanguage() + "/" + name;
        try (InputStream in = Objects.requireNonNull(StartFolder.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The name of the text that leads through the example. */
    String text() {
        return name("par.start.text");
    }

    private String name(String key) {
        return Wording.of(key).in(locale);
    }

    /** Writes all files, and returns them in the order of their use. */
    List<Path> write(Path folder) throws IOException {
        Path forms = folder.resolve(name("par.start.forms"));
        Files.createDirectories(forms);
        Assessments now = assessments("this-year.csv");
        List<Path> written = new ArrayList<>();
        written.add(write(folder.resolve(text()), steps()));
        Path criteria = folder.resolve(name("par.start.criteria"));
        CriteriaSetXlsx.write(set, locale, criteria);
        written.add(criteria);
        written.add(write(folder.resolve(name("par.start.units")), units(now)));
        for (Assessment each : now.all()) {
            Path form = forms.resolve(each.unit().code() + ".xlsx");
            TemplateXlsx.of(Assessments.of(set, List.of(each)))
                    .with(SheetShape.SHEET_PER_UNIT)
                    .in(locale)
                    .write(form);
            written.add(form);
        }
        Path before = folder.resolve(name("par.start.before"));
        AssessmentsXlsx.write(assessments("last-year.csv"), before);
        written.add(before);
        return written;
    }

    private Assessments assessments(String name) throws IOException {
        return AssessmentsCsv.read(source(locale, name), set).orThrow();
    }

    private static Path write(Path path, String text) {
        WholeFile.writeText(path, to -> to.write(MARK + text.replace("\n", "\r\n")));
        return path;
    }

    /** The text, with the folder of {@code par} on this machine, and an example of one on other systems. */
    private String steps() throws IOException {
        Optional<String> bin = HOME.map(
                home -> home.resolve("bin").toAbsolutePath().normalize().toString());
        boolean isWindows = File.separatorChar == '\\';
        return content(locale, "text.txt")
                .replace("{windows}", bin.filter(path -> isWindows).orElse(ANY_WINDOWS))
                .replace("{shell}", bin.filter(path -> !isWindows).orElse(ANY_SHELL));
    }

    /** Excel of Vietnam takes semicolons between cells, that of others commas; the reader takes either. */
    private String units(Assessments all) {
        StringBuilder table = new StringBuilder(name("par.start.headings")).append('\n');
        String between = name("par.start.between");
        for (Assessment each : all.all()) {
            Unit unit = each.unit();
            table.append(String.join(between, unit.code(), unit.name(), unit.block()))
                    .append('\n');
        }
        return table.toString();
    }
}
