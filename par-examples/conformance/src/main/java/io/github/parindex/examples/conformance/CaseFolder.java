package io.github.parindex.examples.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of case files, {@code .json} and {@code .csv}; other files and the folders below are left alone.
 *
 * <p>A JSON file of the schema {@value CaseFile#SCHEMA} holds cases by method. A CSV file is recognised by its header:
 * published rows of the national portal, one case a row, or the indicator list of Decision 766/QĐ-TTg. A CSV file that a
 * JSON case names as its data is no case file, nor is one beside case files that holds nothing but numbers under its
 * header, after a first column of names. Anything else is of an unknown kind and fails, so that nothing goes unchecked in
 * silence.
 */
public final class CaseFolder {

    private final Map<String, List<String>> lines = new TreeMap<>();
    private int passed;
    private int failed;

    private CaseFolder() {}

    /**
     * Runs every case file of a folder.
     *
     * @param folder an existing folder
     * @param lines takes one line for each file, one for each failed case, and the totals last
     * @return whether at least one case passed and none failed
     * @throws IOException if the folder cannot be listed
     */
    public static boolean check(Path folder, Consumer<String> lines) throws IOException {
        CaseFolder cases = new CaseFolder();
        try (Stream<Path> entries = Files.list(folder)) {
            cases.run(entries.filter(Files::isRegularFile).toList());
        }
        cases.lines.values().forEach(each -> each.forEach(lines));
        if (cases.passed + cases.failed == 0) {
            lines.accept("No case file in " + folder.toAbsolutePath() + ".");
        }
        lines.accept(cases.passed + " passed, " + cases.failed + " failed");
        return cases.passed > 0 && cases.failed == 0;
    }

    private void run(List<Path> files) {
        Map<String, String> users = new TreeMap<>();
        boolean besideCases = false;
        for (Path path : ending(".json", files)) {
            CaseFile file = CaseFile.read(path);
            besideCases |= file.isOfTheSchema();
            take(file.name(), file.report());
            file.dataFiles().forEach(data -> users.merge(data, file.name(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        }
        for (Path path : ending(".csv", files)) {
            String name = name(path);
            if (users.containsKey(name)) {
                lines.put(name, List.of(name + ": data of " + users.get(name)));
            } else if (besideCases && PublishedTable.isData(path)) {
                lines.put(name, List.of(name + ": data that no case names"));
            } else {
                take(name, PublishedTable.report(name, path));
            }
        }
    }

    private void take(String name, Report report) {
        lines.put(name, report.lines());
        passed += report.passed();
        failed += report.failed();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> ending(String ending, List<Path> files) {
        return files.stream()
                .filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(ending))
                .toList();
    }
}
