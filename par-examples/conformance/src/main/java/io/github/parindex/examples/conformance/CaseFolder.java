package io.github.parindex.examples.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of case files, {@code .json} and {@code .csv}; other files and the folders below are left alone.
 *
 * <p>A JSON file of the schema {@value GoldenFile#SCHEMA} holds cases by method. A CSV file is recognised by its header:
 * published rows of the national portal, one case a row, or the indicator list of Decision 766/QĐ-TTg. A CSV file that a
 * JSON case names as its data is no case file, nor is one beside case files that holds nothing but numbers under its
 * header, after a first column of names. Anything else is of an unknown kind and fails, so that nothing goes unchecked in
 * silence.
 */
public final class CaseFolder {

    private final List<GoldenFile> goldenFiles = new ArrayList<>();
    private final List<Path> tables = new ArrayList<>();

    private CaseFolder(List<Path> files) {
        for (Path file : files) {
            if (isOf(".json", file)) {
                goldenFiles.add(GoldenFile.read(file));
            } else if (isOf(".csv", file)) {
                tables.add(file);
            }
        }
    }

    private static boolean isOf(String ending, Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /**
     * Runs every case file of a folder.
     *
     * @param folder an existing folder
     * @param lines takes one line for each file, one for each failed case, and the totals last
     * @return whether at least one case passed and none failed
     * @throws IOException if the folder cannot be listed
     */
    public static boolean check(Path folder, Consumer<String> lines) throws IOException {
        List<FileReport> reports = new CaseFolder(files(folder)).reports();
        reports.forEach(report -> report.lines().forEach(lines));
        int passed = reports.stream().mapToInt(FileReport::passed).sum();
        int failed = reports.stream().mapToInt(FileReport::failed).sum();
        if (passed + failed == 0) {
            lines.accept("No case file in " + folder.toAbsolutePath() + ".");
        }
        lines.accept(passed + " passed, " + failed + " failed");
        return passed > 0 && failed == 0;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private List<FileReport> reports() {
        Map<String, FileReport> byName = new TreeMap<>();
        Map<String, String> data = new TreeMap<>();
        for (GoldenFile file : goldenFiles) {
            byName.put(file.name(), FileReport.of(file.name(), file.outcomes()));
            file.dataFiles().forEach(name -> data.putIfAbsent(name, file.name()));
        }
        for (Path table : tables) {
            String name = table.getFileName().toString();
            byName.put(name, data.containsKey(name) ? FileReport.ofData(name, data.get(name)) : report(name, table));
        }
        return List.copyOf(byName.values());
    }

    private FileReport report(String name, Path table) {
        return goldenFiles.stream().anyMatch(GoldenFile::isOfTheSchema) && Tables.isData(table)
                ? FileReport.ofDataOfNobody(name)
                : FileReport.of(name, Tables.outcomes(table));
    }
}
