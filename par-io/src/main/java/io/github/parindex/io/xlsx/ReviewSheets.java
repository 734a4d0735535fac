package io.github.parindex.io.xlsx;

import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The sheets of a review of rounds: claims in sum by unit and by verifier, and one by one. */
final class ReviewSheets {

    private static final List<Wording> SUMS = List.of(
            Wording.of("rounds.claims"),
            Wording.literal(RoundReview.Outcome.ACCEPTED),
            Wording.literal(RoundReview.Outcome.LOWERED),
            Wording.literal(RoundReview.Outcome.RAISED),
            Wording.literal(RoundReview.Outcome.NOT_VERIFIED),
            Wording.of("rounds.explained"),
            Wording.of("rounds.disputed"),
            Wording.of("unit.selfAssessed"),
            Wording.of("unit.verified"),
            Wording.of("unit.change"));
    private static final List<Wording> CLAIMS = List.of(
            Wording.of("resultSheet.unit"),
            Wording.of("resultSheet.name"),
            Wording.of("resultSheet.criterion"),
            Wording.of("resultSheet.title"),
            Wording.of("rounds.verifier"),
            Wording.of("unit.selfAssessed"),
            Wording.of("unit.verified"),
            Wording.of("unit.change"),
            Wording.of("resultSheet.outcome"),
            Wording.of("resultSheet.explanation"),
            Wording.of("resultSheet.remark"),
            Wording.of("resultSheet.check"));

    private final ResultSheets sheets;
    private final RoundReview review;
    private final Locale locale;

    ReviewSheets(ResultSheets sheets, RoundReview review, Locale locale) {
        this.sheets = sheets;
        this.review = review;
        this.locale = locale;
    }

    void add() {
        addUnits();
        addVerifiers();
        addClaims();
    }

    private Stream<String> said(Stream<Wording> headings) {
        return headings.map(heading -> heading.in(locale));
    }

    private void addUnits() {
        Stream<Wording> unit = Stream.of(Wording.of("resultSheet.unit"), Wording.of("resultSheet.name"));
        SheetOut sheet = sheets.sheet(
                Wording.of("resultSheet.review"),
                Wording.of("resultSheet.reviewTitle", review.from(), review.to()),
                said(Stream.concat(unit, SUMS.stream())));
        sheet.wide(10, 34, 10, 10, 10, 10, 12, 12, 12, 12, 12, 12);
        Map<String, String> names = new HashMap<>();
        review.claims()
                .forEach(claim -> names.put(claim.unit().code(), claim.unit().name()));
        review.byUnit()
                .forEach((code, sum) -> sheet.rows.add(
                        row(List.of(CellOut.label(code), CellOut.label(names.getOrDefault(code, code))), sum)));
    }

    private void addVerifiers() {
        SheetOut sheet = sheets.sheet(
                Wording.of("resultSheet.verifiers"),
                Wording.of("resultSheet.verifiersTitle", review.from(), review.to()),
                said(Stream.concat(Stream.of(Wording.of("rounds.verifier")), SUMS.stream())));
        sheet.wide(34, 10, 10, 10, 10, 12, 12, 12, 12, 12, 12);
        review.byVerifier().forEach((verifier, sum) -> {
            String name = verifier.isEmpty() ? Wording.of("rounds.nobody").in(locale) : verifier;
            sheet.rows.add(row(List.of(CellOut.label(name)), sum));
        });
    }

    private static List<CellOut> row(List<CellOut> whose, RoundReview.Sum sum) {
        List<CellOut> row = new ArrayList<>(whose);
        Stream.of(
                        sum.claims(),
                        sum.accepted(),
                        sum.lowered(),
                        sum.raised(),
                        sum.unverified(),
                        sum.explained(),
                        sum.disputed())
                .map(CellOut::count)
                .forEach(row::add);
        Stream.of(sum.claimedPoints(), sum.acceptedPoints(), sum.change())
                .map(points -> CellOut.score(points.value()))
                .forEach(row::add);
        return row;
    }

    private void addClaims() {
        SheetOut sheet = sheets.sheet(
                Wording.of("resultSheet.claims"),
                Wording.of("resultSheet.claimsTitle", review.from(), review.to()),
                said(CLAIMS.stream()));
        sheet.wide(10, 30, 9, 38, 26, 10, 10, 10, 14, 40, 40, 20);
        review.claims().forEach(claim -> sheet.rows.add(row(claim)));
    }

    private List<CellOut> row(RoundReview.Claim claim) {
        return List.of(
                CellOut.label(claim.unit().code()),
                CellOut.label(claim.unit().name()),
                CellOut.label(claim.criterion().code()),
                CellOut.label(claim.criterion().title().in(locale)),
                CellOut.label(claim.verifier().orElse("")),
                CellOut.score(claim.claimed().points().value()),
                CellOut.score(claim.accepted().points().value()),
                CellOut.score(claim.change().value()),
                CellOut.label(Wording.literal(claim.outcome()).in(locale)),
                CellOut.label(claim.explanation()),
                CellOut.label(claim.remark()),
                CellOut.label(claim.agreement()
                        .filter(agreement -> agreement != Stated.Agreement.NOT_CHECKED)
                        .map(agreement -> Wording.literal(agreement).in(locale))
                        .orElse("")));
    }
}
