package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.analysis.RankComparison;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.statistics.Concordance;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Places of numbers, of rows and of computed scores, and how far rankings agree. */
final class RankMethods {

    static final Map<String, Computation> BY_NAME = Map.of(
            "ranking", RankMethods::ranking,
            "tieBreakChain", RankMethods::tieBreakChain,
            "rankComparison", RankMethods::comparison,
            "kendallW", RankMethods::concordance);

    /** How cases call the tie policies; ordinal places follow the order of the input. */
    private static final Map<String, TiePolicy> POLICIES = Map.of(
            "average", TiePolicy.FRACTIONAL,
            "min", TiePolicy.COMPETITION,
            "max", TiePolicy.MODIFIED_COMPETITION,
            "dense", TiePolicy.DENSE,
            "ordinal", TiePolicy.ORDINAL);

    private static final Rounding NINE = Rounding.halfUp(9);

    private RankMethods() {}

    /** The policy that an option begins with; what follows explains it. */
    static TiePolicy policy(Fields options, String name, TiePolicy otherwise) {
        return options.meaning(name, POLICIES.keySet().toArray(String[]::new))
                .map(POLICIES::get)
                .orElse(otherwise);
    }

    static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Something under {@code rankMin}, {@code rankAverage} and so on. */
    static Map<String, Object> byPolicy(Function<TiePolicy, Object> of) {
        Map<String, Object> named = new LinkedHashMap<>();
        Methods.each(POLICIES, of).forEach((word, places) -> named.put("rank" + capital(word), places));
        return named;
    }

    /** The places of computed scores under every policy. */
    static Map<String, Object> ofScores(Column scores) {
        return byPolicy(policy -> places(scores, policy));
    }

    /** Places of computed scores, which are compared after rounding to 9 decimals; a missing score has none. */
    static List<@Nullable Place> places(Column scores, TiePolicy policy) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (double score : scores.toArray()) {
            values.add(Double.isNaN(score) ? Optional.empty() : Optional.of(rounded(BigDecimal.valueOf(score), NINE)));
        }
        return places(values, policy, scores.direction() == Direction.HIGHER_IS_BETTER);
    }

    private static BigDecimal rounded(BigDecimal number, Rounding rounding) {
        return rounding.divide(number, BigDecimal.ONE);
    }

    private static List<@Nullable Place> places(
            List<Optional<BigDecimal>> values, TiePolicy policy, boolean largestFirst) {
        Comparator<BigDecimal> ascending = Comparator.naturalOrder();
        List<BigDecimal> present = values.stream().flatMap(Optional::stream).toList();
        Iterator<Place> places = policy.places(present, largestFirst ? ascending.reversed() : ascending)
                .iterator();
        List<@Nullable Place> all = new ArrayList<>();
        values.forEach(value -> all.add(value.isPresent() ? places.next() : null));
        return all;
    }

    private static Object ranking(Question question) {
        boolean descending = question.options().flag("descending", true);
        Optional<Rounding> rounding = question.options().has("roundBeforeRanking")
                ? Optional.of(rounding(question.options().object("roundBeforeRanking")))
                : Optional.empty();
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (JsonNode x : question.input().list("x")) {
            values.add(Optional.of(x)
                    .filter(stated -> !stated.isNull())
                    .map(stated -> Fields.exact("input.x[" + values.size() + "]", stated))
                    .map(number -> rounding.isPresent() ? rounded(number, rounding.get()) : number));
        }
        return Methods.each(POLICIES, policy -> places(values, policy, descending));
    }

    private static Rounding rounding(Fields round) {
        int decimals = round.whole("decimals");
        String mode = round.has("mode") ? round.text("mode").split(" ", 2)[0] : "HALF_UP";
        round.nothingElse();
        return Arrays.stream(RoundingMode.values())
                .filter(known -> known.name().equals(mode))
                .map(known -> new Rounding(decimals, known))
                .findFirst()
                .orElseThrow(() -> round.unsupported("mode"));
    }

    /** Places of rows compared column by column, the largest first unless a key says otherwise. */
    private static Object tieBreakChain(Question question) {
        List<List<BigDecimal>> rows = exact(question.input(), question.input().texts("units"));
        Comparator<List<BigDecimal>> bestFirst = question.options().objects("keys").stream()
                .map(key -> key(key, rows.get(0).size()))
                .reduce(Comparator::thenComparing)
                .orElseThrow(() -> question.options().unsupported("keys"));
        TiePolicy policy = policy(question.options(), "remainingTies", TiePolicy.COMPETITION);
        return Map.of("ranks", policy.places(rows, bestFirst));
    }

    /** The rows of an input as they are written, one of one length for each unit; nothing is missing. */
    static List<List<BigDecimal>> exact(Fields input, List<String> units) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (JsonNode row : input.list("rows")) {
            String where = "input.rows[" + rows.size() + "]";
            rows.add(map(Fields.list(where, row), number -> Fields.exact(where, number)));
        }
        boolean oneEach = rows.size() == units.size() && Set.copyOf(units).size() == units.size();
        if (!oneEach || rows.stream().map(List::size).distinct().count() != 1) {
            throw new IllegalArgumentException("input has not one row of one length for each of " + units + ".");
        }
        return rows;
    }

    private static Comparator<List<BigDecimal>> key(Fields key, int columns) {
        int column = key.whole("column", columns);
        Comparator<List<BigDecimal>> ascending = Comparator.comparing(row -> row.get(column));
        boolean largestFirst =
                key.meaning("order", "asc", "desc").orElse("desc").equals("desc");
        key.nothingElse();
        return largestFirst ? ascending.reversed() : ascending;
    }

    private static Object comparison(Question question) {
        return new Answers<RankComparison>()
                .with("pearsonOfGivenRanks", RankComparison::pearson)
                .with("spearman", RankComparison::spearman)
                .with("kendallTauA", RankComparison::kendallA)
                .with("kendallTauB", RankComparison::kendallB)
                .with("kendallTauC", RankComparison::kendallC)
                .with("goodmanKruskalGamma", RankComparison::gamma)
                .with("weightedSpearmanRw", RankComparison::weightedSpearman)
                .with("wsXreference", RankComparison::ws)
                .with("wsYreference", RankComparison::wsReversed)
                .with("footrule", RankComparison::footrule)
                .with("meanAbsShift", RankComparison::meanAbsoluteShift)
                .with("maxAbsShift", RankComparison::maxAbsoluteShift)
                .with("kemenyDistance", RankComparison::kemenyDistance)
                .of(RankComparison.ofRanks(
                        question.input().numbers("x"), question.input().numbers("y")));
    }

    private static Object concordance(Question question) {
        question.options().says("rows", "judges");
        return new Answers<List<double[]>>()
                .with("wUncorrected", judges -> Concordance.of(judges).uncorrected())
                .with("wTieCorrected", judges -> Concordance.of(judges).tieCorrected())
                .with("chiSquare", judges -> Concordance.of(judges).chiSquare())
                .of(question.input().lists("rankings"));
    }
}
