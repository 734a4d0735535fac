package io.github.parindex.core.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A file of cases for one shape of rule, as an official writes it; README.md beside the files says how. */
record CaseFile(String name, List<Case> cases) {

    static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "parindex", "core", "rule");

    private static final String COLUMNS = "case; observation; points; standing; working; source";
    private static final List<String> HEAD = List.of("# Shape: ", "# Rule: ", "# Source: ");

    /** One line: what is observed under which rule, and what the award must be. */
    record Case(
            String file,
            String rule,
            String reads,
            String sentence,
            String observation,
            String points,
            String standing,
            String working) {

        boolean isRefused() {
            return standing.equals("refused");
        }

        @Override
        public String toString() {
            return file + ": " + sentence;
        }
    }

    CaseFile {
        cases = List.copyOf(cases);
    }

    @Override
    public String toString() {
        return name + ", " + cases.size() + " cases";
    }

    static List<CaseFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path file) {
        String name = file.getFileName().toString().replace(".csv", "");
        try {
            return parse(name, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile parse(String name, List<String> lines) {
        for (String asked : HEAD) {
            require(lines.stream().anyMatch(line -> line.startsWith(asked)), name, "lacks a line \"" + asked + "…\"");
        }
        List<String> body = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        require(!body.isEmpty() && body.get(0).equals(COLUMNS), name, "does not begin with the columns " + COLUMNS);
        List<Case> cases = new ArrayList<>();
        Set<String> sentences = new HashSet<>();
        String rule = "";
        String reads = "";
        for (String line : body.subList(1, body.size())) {
            if (line.startsWith("rule: ")) {
                rule = line.substring("rule: ".length());
                reads = "";
            } else if (line.startsWith("reads: ")) {
                reads = line.substring("reads: ".length());
            } else {
                require(!rule.isEmpty() && !reads.isEmpty(), name, "has a case before a rule: " + line);
                Case read = caseOf(name, rule, reads, line);
                require(sentences.add(read.sentence()), name, "says twice: " + read.sentence());
                cases.add(read);
            }
        }
        return new CaseFile(name, cases);
    }

    private static Case caseOf(String file, String rule, String reads, String line) {
        String[] cells = line.split(";", -1);
        require(cells.length == 6, file, "has " + cells.length + " cells instead of 6: " + line);
        for (String cell : cells) {
            require(!cell.isBlank(), file, "has a blank cell: " + line);
        }
        String working = cells[4].strip().replace(" ⏎ ", "\n");
        return new Case(
                file, rule, reads, cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), working);
    }

    private static void require(boolean holds, String name, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("The case file " + name + " " + fault);
        }
    }
}
