package io.github.parindex.io.action;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.years.Movement;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.YearChange;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.shape.FractionDocument;
import io.github.parindex.io.token.EnumWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a series of years into its document. */
final class YearsForm {

    private static final Rounding BROUGHT = Rounding.halfUp(10);

    private YearsForm() {}

    static YearsDocument of(Years years) {
        return new YearsDocument(
                years.all().stream().map(YearsForm::year).toList(),
                years.changes().stream().map(YearsForm::change).toList());
    }

    private static YearsDocument.Year year(Year year) {
        return new YearsDocument.Year(
                year.label(),
                year.ranking().board().set().id(),
                year.ranking().blocks().stream()
                        .flatMap(block -> block.standings().stream())
                        .map(YearsForm::standing)
                        .toList());
    }

    private static YearsDocument.Standing standing(Standing standing) {
        return new YearsDocument.Standing(
                standing.card().unit().code(),
                standing.card().unit().name(),
                standing.card().unit().block(),
                value(standing.card().published()),
                place(standing.place()));
    }

    private static YearsDocument.Change change(YearChange change) {
        return new YearsDocument.Change(
                change.before().label(),
                change.after().label(),
                change.isMapped(),
                change.leftOut().stream().map(Criterion::code).toList(),
                change.movements().stream().map(YearsForm::unit).toList());
    }

    private static YearsDocument.Unit unit(Movement movement) {
        return new YearsDocument.Unit(
                code(movement.now()),
                movement.before().stream()
                        .map(part -> new YearsDocument.Part(code(part.standing()), part.weight()))
                        .toList(),
                value(movement.index()),
                value(movement.now().card().published()),
                value(movement.change()),
                movement.isPartial(),
                place(movement.place()),
                place(movement.now().place()),
                EnumWords.of(movement.verdict()),
                codes(movement.passing().passedBy()),
                codes(movement.passing().joined()),
                codes(movement.passing().passed()),
                codes(movement.passing().left()),
                movement.contributions().stream().map(YearsForm::brought).toList());
    }

    private static YearsDocument.Brought brought(Contribution brought) {
        return new YearsDocument.Brought(
                brought.criterion().map(Criterion::code).orElse(null),
                brought.criterion()
                        .map(criterion -> TitleDocument.from(criterion.title()))
                        .orElse(null),
                EnumWords.of(brought.cause()),
                brought.points(BROUGHT).value(),
                FractionDocument.from(brought.change()));
    }

    private static String code(Standing standing) {
        return standing.card().unit().code();
    }

    private static List<String> codes(List<Standing> standings) {
        return standings.stream().map(YearsForm::code).toList();
    }

    private static @Nullable BigDecimal value(Optional<Points> points) {
        return points.map(Points::value).orElse(null);
    }

    private static @Nullable BigDecimal place(Optional<Place> place) {
        return place.map(Place::value).orElse(null);
    }
}
