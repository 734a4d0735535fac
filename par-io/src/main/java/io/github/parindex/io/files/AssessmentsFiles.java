package io.github.parindex.io.files;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many files of assessments read as one campaign, such as the 31 workbooks of 31 units.
 *
 * <p>A folder stands for the files in it and in its folders that end with .json, .csv or .xlsx; others are passed over with
 * a notice, those that begin with a point or {@code ~$} and what is in such folders without one; folders that lie too deep are
 * a warning. A unit may stand in several files: what they say of it is put
 * together, and where two contradict each other, that is an error. The warnings of the core about the whole campaign are among the problems.
 */
public final class AssessmentsFiles {

    private static final int DEEPEST = 8;

    /** Finds the files that are seen; folders that cannot be read do not end the search of the others. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> files;
        private final Merging merging;

        Walk(Path root, List<Path> files, Merging merging) {
            this.root = root;
            this.files = files;
            this.merging = merging;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || isSeen(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isDirectory() && isSeen(file)) {
                merging.add(Problem.warning(file.toString(), Wording.of("files.folderDeep", DEEPEST)));
            } else if (Files.isRegularFile(file) && isSeen(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, @Nullable IOException unreadable) {
            merging.add(Problem.of(file.toString(), Wording.of("files.folderUnreadable")));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unreadable) {
            return unreadable == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, unreadable);
        }
    }

    private final CriteriaSet set;
    private final Optional<Roster> roster;
    private final List<Silence> silences;
    private final Optional<Function<Path, Loaded<Assessments>>> reader;

    private AssessmentsFiles(
            CriteriaSet set,
            Optional<Roster> roster,
            List<Silence> silences,
            Optional<Function<Path, Loaded<Assessments>>> reader) {
        this.set = set;
        this.roster = roster;
        this.silences = List.copyOf(silences);
        this.reader = reader;
    }

    /**
     * Files of a criteria set.
     *
     * @param set what was assessed
     * @return reads them with {@link AssessmentsFile}
     */
    public static AssessmentsFiles of(CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        return new AssessmentsFiles(set, Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Holds what comes against a list of units.
     *
     * @param list of those that are asked to send something
     * @return a copy that names who has not sent, and whose name or block differs; workbooks may name units of the list in words
     */
    public AssessmentsFiles with(Roster list) {
        return new AssessmentsFiles(set, Optional.of(list), silences, reader);
    }

    /**
     * Silences warnings about these files, beside those that the criteria set silences: what a file is warned of as well as
     * what the core warns of.
     *
     * @param others each with its reason; one about a file, named as it was given or as it is called in its folder, holds for what
     *     is said of that file and of the units in it
     * @return a copy with these silences
     */
    public AssessmentsFiles withSilences(List<Silence> others) {
        return new AssessmentsFiles(set, roster, others, reader);
    }

    /**
     * Reads each file in another way, such as within other limits.
     *
     * @param other reads one file
     * @return a copy that reads so
     */
    public AssessmentsFiles readBy(Function<Path, Loaded<Assessments>> other) {
        return new AssessmentsFiles(set, roster, silences, Optional.of(other));
    }

    /**
     * Reads all files.
     *
     * @param paths files and folders
     * @return what they hold together, with the problems of each file, then those of the whole
     */
    public Loaded<Collected> read(List<Path> paths) {
        Merging merging = new Merging(set, silences);
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path, merging);
            } else {
                merging.add(path.toString(), read(path));
            }
        }
        return merging.loaded(roster);
    }

    private Loaded<Assessments> read(Path path) {
        return reader.map(read -> read.apply(path))
                .orElseGet(() -> AssessmentsFile.read(
                        Source.of(path), set, ReadLimits.withDefaults(), roster.orElseGet(() -> Roster.of(List.of()))));
    }

    private void folder(Path folder, Merging merging) {
        List<Path> files = new ArrayList<>();
        Walk walk = new Walk(folder, files, merging);
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, walk);
        } catch (IOException unreadable) {
            walk.visitFileFailed(folder, unreadable);
        }
        files.sort(Comparator.naturalOrder());
        List<Path> named = files.stream()
                .filter(file -> AssessmentsFile.isNamed(name(file)))
                .toList();
        if (named.isEmpty()) {
            merging.add(Problem.of(folder.toString(), Wording.of("files.folderEmpty")));
        }
        for (Path file : files) {
            if (named.contains(file)) {
                merging.add(file.toString(), read(file));
            } else {
                merging.add(passedOver(file));
            }
        }
    }

    /** A workbook of another kind holds what was sent all the same. */
    private static Problem passedOver(Path file) {
        boolean isWorkbook = Stream.of(".xls", ".xlsb", ".ods", ".et").anyMatch(name(file)::endsWith);
        return isWorkbook
                ? Problem.warning(file.toString(), Wording.of("files.otherWorkbook"))
                        .withAdvice(Wording.of("xlsx.maybeSaveXlsx"))
                : Problem.notice(file.toString(), Wording.of("files.passedOver"));
    }

    private static boolean isSeen(Path file) {
        return !name(file).startsWith(".") && !name(file).startsWith("~$");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
