package io.github.parindex.core.ranking;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The units of one block × the fields of the set, in percent. */
final class FieldTable {

    private static final Points HUNDRED = Points.of(100);
    private static final int QUARTERS = 4;
    private static final Comparator<UnitProfile.Peer> NEAREST_FIRST = Comparator.comparing(UnitProfile.Peer::distance)
            .thenComparing(peer -> peer.unit().name(), VietnameseOrder.names())
            .thenComparing(peer -> peer.unit().code());

    private final CriteriaSet set;
    private final List<Standing> ranked;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<List<Points>> ascending = new ArrayList<>();

    private record Row(Standing standing, List<Optional<Points>> percents) {}

    private FieldTable(CriteriaSet set, Ranking.Block block) {
        this.set = set;
        this.ranked = block.standings().stream()
                .filter(standing -> standing.place().isPresent())
                .toList();
        block.standings()
                .forEach(standing -> rows.put(standing.card().unit().code(), new Row(standing, percents(standing))));
        for (int i = 0; i < set.criteria().size(); i++) {
            ascending.add(column(i));
        }
    }

    static FieldTable of(CriteriaSet set, Ranking.Block block) {
        return new FieldTable(set, block);
    }

    private List<Optional<Points>> percents(Standing standing) {
        Rounding rounding = set.policy().published();
        return standing.card().scores().stream()
                .map(score -> percent(score, rounding))
                .toList();
    }

    private static Optional<Points> percent(Score score, Rounding rounding) {
        return score.applicable().sign() <= 0
                ? Optional.empty()
                : Optional.of(
                        HUNDRED.times(score.points().value(), score.applicable().value(), rounding));
    }

    private List<Points> column(int field) {
        List<Points> column = new ArrayList<>();
        ranked.forEach(standing -> row(standing).percents().get(field).ifPresent(column::add));
        Collections.sort(column);
        return column;
    }

    private Row row(Standing standing) {
        return row(standing.card().unit().code());
    }

    private Row row(String unit) {
        return Objects.requireNonNull(rows.get(unit), "every unit of the block has its row");
    }

    List<Standing> ranked() {
        return ranked;
    }

    List<BoardSummary.Field> summaries() {
        List<BoardSummary.Field> fields = new ArrayList<>();
        for (int i = 0; i < set.criteria().size(); i++) {
            int field = i;
            fields.add(new BoardSummary.Field(
                    set.criteria().get(i),
                    BoardSummary.Spread.of(
                            ranked, standing -> row(standing).percents().get(field))));
        }
        return fields;
    }

    UnitProfile profile(String unit) {
        Row row = row(unit);
        List<UnitProfile.Field> fields = new ArrayList<>();
        for (int i = 0; i < set.criteria().size(); i++) {
            fields.add(field(row, i));
        }
        List<UnitProfile.Peer> peers = new ArrayList<>();
        for (Standing other : ranked) {
            if (!other.card().unit().code().equals(unit)) {
                distance(row, row(other))
                        .ifPresent(far ->
                                peers.add(new UnitProfile.Peer(other.card().unit(), far)));
            }
        }
        peers.sort(NEAREST_FIRST);
        return new UnitProfile(row.standing(), ranked.size(), fields, peers);
    }

    private UnitProfile.Field field(Row row, int field) {
        List<Points> column = ascending.get(field);
        Optional<Points> percent = row.percents().get(field);
        boolean takesPart = percent.isPresent() && row.standing().place().isPresent();
        int below = takesPart ? below(column, percent.get(), 0) : 0;
        int upTo = takesPart ? below(column, percent.get(), 1) : 0;
        int among = column.size();
        return new UnitProfile.Field(
                set.criteria().get(field),
                percent,
                takesPart ? Optional.of(Place.of(1 + among - upTo)) : Optional.empty(),
                among,
                takesPart ? mark(among - below, upTo, among) : UnitProfile.Mark.NONE);
    }

    private static UnitProfile.Mark mark(int thereOrAbove, int thereOrBelow, int among) {
        if (thereOrAbove * QUARTERS <= among) {
            return UnitProfile.Mark.STRENGTH;
        }
        return thereOrBelow * QUARTERS <= among ? UnitProfile.Mark.WEAKNESS : UnitProfile.Mark.NONE;
    }

    /** Counts how many are below a value, or with {@code 1} how many are not above it. */
    private static int below(List<Points> ascending, Points value, int including) {
        int from = 0;
        int to = ascending.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending.get(middle).compareTo(value) < including) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static Optional<Ratio> distance(Row one, Row other) {
        Points sum = Points.ZERO;
        int fields = 0;
        for (int i = 0; i < one.percents().size(); i++) {
            Optional<Points> here = one.percents().get(i);
            Optional<Points> there = other.percents().get(i);
            if (here.isPresent() && there.isPresent()) {
                Points difference = here.get().minus(there.get());
                sum = sum.plus(difference.max(difference.negated()));
                fields++;
            }
        }
        return fields == 0 ? Optional.empty() : Optional.of(new Ratio(sum.value(), BigDecimal.valueOf(fields)));
    }
}
