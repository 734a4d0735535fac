package io.github.parindex.io.token;

import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one document while it is read, and which of its values they spoil.
 *
 * <p>A value that was refused for its shape is lost: what would only follow from its absence is not reported again. A node
 * with a problem at or below it is faulty: it is not built.
 */
public final class Findings {

    /** Ends the reading of a document that is nothing but problems; what validates it lets such exceptions pass. */
    public static final class TooMany extends ValidationException {

        private static final long serialVersionUID = 1L;
    }

    /** How many times as many problems are counted as are listed. */
    private static final int COUNTED = 10;

    private final String file;
    private final String text;
    private final ReadLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final TreeSet<String> faulty = new TreeSet<>();
    private final Set<String> lost = new HashSet<>();
    private final Set<String> maimed = new HashSet<>();
    private final Written written = new Written();
    private long count;

    public Findings(String file, String text, ReadLimits limits) {
        this.file = file;
        this.text = text;
        this.limits = limits;
    }

    public ReadLimits limits() {
        return limits;
    }

    public Problem problem(String pointer, Wording message) {
        return Problem.of(file, message).at(pointer);
    }

    /** Which values are written in short. */
    public Written written() {
        return written;
    }

    /**
     * Adds a problem; only an error spoils the value it is about.
     *
     * @throws TooMany if there are ten times as many as are listed
     */
    public void add(Problem problem) {
        if (problem.isError()) {
            faulty.add(problem.place());
        }
        list(() -> problem);
    }

    /** The same for an error that is only made if it is listed. */
    public void add(String pointer, Supplier<Problem> error) {
        faulty.add(pointer);
        list(error);
    }

    private void list(Supplier<Problem> problem) {
        count++;
        if (count > (long) COUNTED * limits.problems()) {
            throw new TooMany();
        }
        if (!isFull()) {
            problems.add(problem.get());
        }
    }

    /** Whether there are more problems than are listed. */
    public boolean hasMore() {
        return count > problems.size();
    }

    /** Whether as many problems are listed as may be. */
    boolean isFull() {
        return problems.size() >= limits.problems();
    }

    /** Remembers that a value is absent for a reason already reported. */
    public void lose(String pointer) {
        if (lost.add(pointer) && !pointer.isEmpty()) {
            maimed.add(Pointers.parent(pointer));
        }
        faulty.add(pointer);
    }

    /** Whether a field or element of this value is lost. */
    public boolean hasLostPart(String pointer) {
        return maimed.contains(pointer);
    }

    /** The names of the fields of an object that are lost. */
    public List<String> lostPartsOf(String pointer) {
        return hasLostPart(pointer)
                ? lost.stream()
                        .filter(part -> part.startsWith(pointer + "/")
                                && Pointers.parent(part).equals(pointer))
                        .map(part -> Pointers.name(part.substring(pointer.length() + 1)))
                        .toList()
                : List.of();
    }

    public boolean isLost(String pointer) {
        return lost.contains(pointer);
    }

    /** Whether any of these fields of an object is lost. */
    public boolean hasLost(String pointer, Collection<String> fields) {
        return fields.stream().anyMatch(field -> isLost(Pointers.child(pointer, field)));
    }

    public Optional<Problem> first() {
        return problems.stream().min(Problem.BY_POSITION);
    }

    public boolean isClean() {
        return faulty.isEmpty();
    }

    /** Whether there is a problem with this value or anything inside it. */
    public boolean isFaulty(String pointer) {
        if (faulty.contains(pointer)) {
            return true;
        }
        @Nullable String below = faulty.ceiling(pointer + "/");
        return below != null && below.startsWith(pointer + "/");
    }

    /** Builds a node of the core unless something at or below it is faulty; a refusal becomes a problem here. */
    public <T> @Nullable T build(String pointer, Supplier<T> node) {
        return isFaulty(pointer) ? null : attempt(pointer, node);
    }

    /** The same without asking what is below. */
    public <T> @Nullable T attempt(String pointer, Supplier<T> node) {
        return attempt(() -> pointer, node);
    }

    /** The same where the place of a refusal is found out afterwards. */
    public <T> @Nullable T attempt(Supplier<String> pointer, Supplier<T> node) {
        try {
            return node.get();
        } catch (IllegalArgumentException refused) {
            add(Problem.of(file, refused, Medium.JSON).at(pointer.get()));
            return null;
        }
    }

    /** What was read with all problems in order; those that know only their pointer get line and column now. */
    public <T> Loaded<T> loaded(@Nullable T value) {
        List<Problem> placed = new ArrayList<>(located());
        placed.sort(Problem.BY_POSITION);
        if (hasMore()) {
            placed.add(Problem.of(file, JsonWording.MORE));
        }
        return value == null ? Loaded.failed(placed) : Loaded.of(value, placed);
    }

    /** The problems that were found; some know only their pointer. */
    public List<Problem> found() {
        return problems;
    }

    /** The problems that were found, in order of finding; those that know only their pointer get line and column. */
    public List<Problem> located() {
        List<String> wanted = problems.stream()
                .filter(each -> each.line() == 0)
                .map(Problem::place)
                .toList();
        if (wanted.isEmpty() || text.isEmpty()) {
            return problems;
        }
        Map<String, Locations.Location> found = Locations.of(text, wanted, limits);
        return problems.stream().map(each -> located(each, found)).toList();
    }

    private static Problem located(Problem problem, Map<String, Locations.Location> found) {
        Locations.@Nullable Location location = problem.line() == 0 ? found.get(problem.place()) : null;
        return location == null ? problem : problem.at(location.line(), location.column());
    }
}
