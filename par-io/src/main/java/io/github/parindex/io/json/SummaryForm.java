package io.github.parindex.io.json;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.UnitProfile;
import io.github.parindex.io.shape.FractionDocument;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts a summary into its document. */
final class SummaryForm {

    private static final int NEAREST = 3;

    private SummaryForm() {}

    static SummaryDocument of(BoardSummary summary) {
        CriteriaSet set = summary.ranking().board().set();
        return new SummaryDocument(
                set.id(),
                set.edition().version(),
                summary.ranking().blocks().stream()
                        .map(block -> block(summary, block))
                        .toList());
    }

    private static SummaryDocument.Block block(BoardSummary summary, Ranking.Block ranked) {
        BoardSummary.Block block = summary.block(ranked.name());
        return new SummaryDocument.Block(
                block.name(),
                BigDecimal.valueOf(block.units()),
                block.index().map(SummaryForm::spread).orElse(null),
                block.grades().stream().map(SummaryForm::grade).toList(),
                BigDecimal.valueOf(block.ungraded()),
                block.fields().stream().map(SummaryForm::field).toList(),
                ranked.standings().stream()
                        .map(each -> profile(summary.profile(each.card().unit().code())))
                        .toList());
    }

    private static SummaryDocument.GradeCount grade(BoardSummary.GradeCount count) {
        return new SummaryDocument.GradeCount(count.grade(), BigDecimal.valueOf(count.units()));
    }

    private static SummaryDocument.Field field(BoardSummary.Field field) {
        return new SummaryDocument.Field(field.criterion().code(), orNull(field));
    }

    private static SummaryDocument.@Nullable Spread orNull(BoardSummary.Field field) {
        return field.percent().map(SummaryForm::spread).orElse(null);
    }

    private static SummaryDocument.Spread spread(BoardSummary.Spread spread) {
        return new SummaryDocument.Spread(
                BigDecimal.valueOf(spread.units()),
                FractionDocument.from(spread.mean()),
                Digits.of(spread.best()),
                Digits.of(spread.lowest()),
                spread.leaders().stream().map(Unit::code).toList());
    }

    private static SummaryDocument.Profile profile(UnitProfile profile) {
        Unit unit = profile.standing().card().unit();
        return new SummaryDocument.Profile(
                unit.code(),
                unit.name(),
                profile.fields().stream().map(SummaryForm::standing).toList(),
                profile.nearest(NEAREST).stream().map(SummaryForm::peer).toList());
    }

    private static SummaryDocument.Standing standing(UnitProfile.Field field) {
        return new SummaryDocument.Standing(
                field.criterion().code(),
                field.percent().map(Digits::of).orElse(null),
                field.place().map(Place::value).orElse(null),
                BigDecimal.valueOf(field.among()),
                EnumWords.of(field.mark()));
    }

    private static SummaryDocument.Peer peer(UnitProfile.Peer peer) {
        return new SummaryDocument.Peer(peer.unit().code(), FractionDocument.from(peer.distance()));
    }
}
