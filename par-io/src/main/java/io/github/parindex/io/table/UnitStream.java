package io.github.parindex.io.table;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Meter;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes units of the lines of a file: all at once, or one at a time. */
public final class UnitStream implements AssessmentStream {

    // What opens the lines.
    private final Opener opener;
    private final Source source;
    private final ReadLimits limits;
    private final CellFindings findings;
    private final UnitRows units;
    private final Meter meter;
    private final Queue<Assessment> ready = new ArrayDeque<>();
    private @Nullable Rows rows;
    private @Nullable Problem failure;
    private boolean ended;

    /** Opens the lines of a file. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the file.
         *
         * @param findings where its problems go
         * @param meter counts what is read
         * @return the lines, to be closed
         * @throws IOException if it cannot be read
         */
        Rows open(CellFindings findings, Meter meter) throws IOException;
    }

    private UnitStream(
            Source source, CriteriaSet set, DecimalMark mark, ReadLimits limits, KnownUnits known, Opener opener) {
        this.source = source;
        this.limits = limits;
        this.findings = CellFindings.of(source.name(), limits.problems());
        this.opener = opener;
        this.units = UnitRows.of(set, mark, known);
        this.meter = source.meter();
    }

    /**
     * Gives the units one at a time.
     *
     * @param source the file
     * @param set what was assessed
     * @param mark of its numbers
     * @param limits beyond which it is refused
     * @param opener of its lines
     * @return the stream
     */
    public static AssessmentStream of(
            Source source, CriteriaSet set, DecimalMark mark, ReadLimits limits, Opener opener) {
        return new UnitStream(source, set, mark, limits, KnownUnits.none(), opener);
    }

    /**
     * Reads all units.
     *
     * @param source the file
     * @param set what was assessed
     * @param mark of its numbers
     * @param limits beyond which it is refused
     * @param opener of its lines
     * @return the units without a problem; none if the file is broken
     */
    public static Loaded<Assessments> load(
            Source source, CriteriaSet set, DecimalMark mark, ReadLimits limits, Opener opener) {
        return load(source, set, mark, limits, KnownUnits.none(), opener);
    }

    /**
     * Reads all units, held against a list of those that are expected.
     *
     * @param source the file
     * @param set what was assessed
     * @param mark of its numbers
     * @param limits beyond which it is refused
     * @param known units that are expected
     * @param opener of its lines
     * @return the units without a problem; none if the file is broken
     */
    public static Loaded<Assessments> load(
            Source source, CriteriaSet set, DecimalMark mark, ReadLimits limits, KnownUnits known, Opener opener) {
        UnitStream stream = new UnitStream(source, set, mark, limits, known, opener);
        try (Rows rows = opener.open(stream.findings, stream.meter)) {
            return stream.findings.load(() -> stream.all(rows));
        } catch (IOException failed) {
            return Loaded.failed(List.of(RefusedFile.problem(source, failed)));
        } finally {
            stream.meter.end();
        }
    }

    private @Nullable Assessments all(Rows lines) throws IOException {
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            add(line.get());
        }
        return lines.isWhole() ? units.assessments() : null;
    }

    private void add(Line line) throws RefusedFile {
        units.add(line);
        meter.units(units.met());
        if (units.met() > limits.units()) {
            throw RefusedFile.of(limits.tooManyUnits());
        }
    }

    @Override
    public Stream<Assessment> assessments() {
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<Assessment>(Long.MAX_VALUE, 0) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Assessment> action) {
                        Optional<Assessment> next = advance();
                        next.ifPresent(action);
                        return next.isPresent();
                    }
                },
                false);
    }

    private Optional<Assessment> advance() {
        try {
            while (ready.isEmpty() && !ended) {
                read();
            }
        } catch (IOException failed) {
            failure = RefusedFile.problem(source, failed);
            ended = true;
        } catch (CellFindings.TooMany given) {
            ended = true;
        }
        if (ended && ready.isEmpty()) {
            meter.end();
        }
        return Optional.ofNullable(ready.poll());
    }

    private void read() throws IOException {
        Rows lines = rows == null ? opener.open(findings, meter) : rows;
        rows = lines;
        Optional<Line> line = lines.next();
        ended = line.isEmpty();
        if (ended ? lines.isWhole() : !units.isOpen(line.get())) {
            ready.addAll(units.take());
        }
        if (line.isPresent()) {
            add(line.get());
        }
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = findings.problems();
        if (failure != null) {
            all.add(failure);
        }
        return all;
    }

    @Override
    public void close() {
        ended = true;
        try {
            if (rows != null) {
                rows.close();
            }
        } catch (IOException failed) {
            failure = RefusedFile.problem(source, failed);
        }
    }
}
