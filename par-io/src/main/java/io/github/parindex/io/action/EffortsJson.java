package io.github.parindex.io.action;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.shape.EffortLine;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Efforts as JSON files; {@link EffortsDocument} says which fields they have. A file with any problem is not usable. */
public final class EffortsJson {

    private EffortsJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @param set of the criteria
     * @return the efforts, or all problems with pointer, line and column
     */
    public static Loaded<Efforts> read(Path path, CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        return read(Source.of(path), set);
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @param set of the criteria
     * @return the efforts, or all problems with pointer, line and column
     */
    public static Loaded<Efforts> read(Source source, CriteriaSet set) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        return DocumentReader.read(
                source,
                ReadLimits.withDefaults(),
                EffortsDocument.class,
                (document, findings) -> efforts(document, set, findings));
    }

    private static @Nullable Efforts efforts(EffortsDocument document, CriteriaSet set, Findings findings) {
        EffortLine.Stated stated = new EffortLine.Stated();
        boolean isWhole = findings.isClean();
        for (int i = 0; isWhole && i < document.efforts().size(); i++) {
            String at = Pointers.child("/efforts", i);
            line(document.efforts().get(i)).addTo(stated, set, new EffortLine.Refused() {
                @Override
                public Problem at(EffortLine.Field field, Wording message) {
                    return findings.problem(Pointers.child(at, field.name().toLowerCase(Locale.ROOT)), message);
                }

                @Override
                public void add(Problem problem) {
                    findings.add(problem);
                }

                @Override
                public Wording here() {
                    return Wording.literal(at);
                }

                @Override
                public Medium medium() {
                    return Medium.JSON;
                }
            });
        }
        return findings.isClean() ? stated.efforts() : null;
    }

    private static EffortLine line(EffortsDocument.Line line) {
        return new EffortLine(
                line.criterion(),
                orBlank(line.part()),
                orBlank(line.name()),
                optional(line.effort()),
                optional(line.most()),
                Optional.ofNullable(line.step()),
                orBlank(line.office()),
                orBlank(line.by()),
                orBlank(line.requires()),
                Optional.ofNullable(line.points()),
                orBlank(line.excludes()));
    }

    private static String orBlank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static OptionalLong optional(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
