package io.github.parindex.io.shape;

import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a whole: in cells {@code 47/52}, with the previous year's total {@code 47/52 (1450)}. */
final class ShareShape extends ObservationShape<Observation.Share, ShareShape.Document> {

    private static final Pattern SHARE = Pattern.compile("([^/()%]+)/([^/()%]+)(?:\\(([^/()%]+)\\))?");

    ShareShape() {
        super(Observation.Share.class, Document.class, "");
    }

    /**
     * A part of a whole.
     *
     * @param numerator the part
     * @param denominator the whole, 0 or more
     * @param previousYear total of the previous year
     */
    record Document(
            @Required @ExactDecimal BigDecimal numerator,

            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
            BigDecimal denominator,

            @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal @Nullable
            BigDecimal previousYear)
            implements ObservationRecord {}

    @Override
    Observation.@Nullable Share read(Document written, Place at) {
        Optional<BigDecimal> previousYear = Optional.ofNullable(written.previousYear());
        return at.build(
                () -> new Observation.Share(new Ratio(written.numerator(), written.denominator()), previousYear));
    }

    @Override
    Document written(Observation.Share share) {
        return new Document(
                share.ratio().numerator(),
                share.ratio().denominator(),
                share.previousYear().orElse(null));
    }

    @Override
    Wording clause(Observation.Share share) {
        Wording ratio = Clauses.share(share.ratio());
        return share.previousYear()
                .map(total -> Wording.of("clause.withPreviousYear", ratio, total))
                .orElse(ratio);
    }

    /** Whether a text is written like a ratio. */
    static boolean isShare(String text) {
        return SHARE.matcher(text).matches();
    }

    /** What a number of either kind is. */
    static ObservationShape<?, ?> orQuantity(String text) {
        return text.indexOf('/') < 0 ? Shapes.QUANTITY : Shapes.SHARE;
    }

    @Override
    Observation.Share parse(String text, Rule rule, CellParser cell) {
        int slash = text.indexOf('/');
        if (isPlain(text, slash)) {
            return share(cell.number(text.substring(0, slash)), cell.number(text.substring(slash + 1)), Optional.empty());
        }
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) {
            throw CellRefused.of(Wording.of("cell.notRatio", text), Wording.of("cell.maybeRatio"));
        }
        Optional<BigDecimal> previousYear = Optional.ofNullable(share.group(3)).map(cell::number);
        return share(cell.number(share.group(1)), cell.number(share.group(2)), previousYear);
    }

    private static Observation.Share share(
            BigDecimal numerator, BigDecimal denominator, Optional<BigDecimal> previousYear) {
        return CellRefused.unlessAccepted(() -> new Observation.Share(new Ratio(numerator, denominator), previousYear));
    }

    /** Whether a text is a ratio with nothing but digits and marks on both sides of its slash, as most are. */
    private static boolean isPlain(String text, int slash) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',' && i != slash) {
                return false;
            }
        }
        return slash > 0 && slash < text.length() - 1;
    }

    @Override
    String text(Observation.Share share, Rule rule) {
        return CellNumbers.text(share.ratio().numerator()) + "/"
                + CellNumbers.text(share.ratio().denominator())
                + share.previousYear()
                        .map(total -> " (" + CellNumbers.text(total) + ")")
                        .orElse("");
    }

    @Override
    Optional<Observation> none() {
        return Optional.of(Observation.quantity(0));
    }

    @Override
    Optional<Observation> nothingArose() {
        return Optional.of(Observation.ratio(0, 0));
    }
}
