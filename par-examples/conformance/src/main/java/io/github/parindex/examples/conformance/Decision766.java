package io.github.parindex.examples.conformance;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.tracked;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Proportion;

/**
 * The index of Decision 766/QĐ-TTg (23/06/2022) for serving citizens and businesses: 23 indicators, 100 points.
 *
 * <p>The formulas are those that reproduce the national portal's published figures. Every leaf is rounded half up to 2
 * places, then summed. For settled dossiers (2.1) no published row shows what a unit without any gets; such a row has no
 * score here.
 */
final class Decision766 {

    /** The criteria, as in the decision. */
    static final CriteriaSet SET = CriteriaSet.of(
            "DECISION-766",
            openness().withMax("18"),
            group("G2", "Progress and results", leaf("2.1", "Dossiers settled on time", proportion("20")))
                    .withMax("20"),
            onlineServices().withMax("12"),
            onlinePayment().withMax("10"),
            digitisation().withMax("22"),
            satisfaction().withMax("18"));

    private Decision766() {}

    private static Group openness() {
        return group(
                "G1",
                "Openness",
                leaf("1.1", "Procedures published on time", proportion("6")),
                leaf("1.2", "Procedures updated on time", proportion("4")),
                leaf("1.3", "Procedures published in full", proportion("2")),
                leaf(
                        "1.4",
                        "Dossiers synchronised",
                        proportion("6").withZeroDenominator(ZeroDenominator.ZERO.withPreviousYearOver(1))));
    }

    private static Group onlineServices() {
        return group(
                "G3",
                "Online services",
                zeroIfNone("3.1", "Procedures offered online", proportion("2").withFullFrom("80%")),
                zeroIfNone("3.2", "Online services with dossiers", proportion("4")),
                zeroIfNone("3.3", "Dossiers filed online", proportion("6").withFullFrom("50%")));
    }

    private static Group onlinePayment() {
        return group(
                "G4",
                "Online payment",
                zeroIfNone("3.5", "Procedures integrated", proportion("2").withFullFrom("80%")),
                zeroIfNone("3.5b", "Procedures paid online", proportion("2").withFullFrom("80%")),
                zeroIfNone("3.6", "Dossiers paid online", proportion("6")));
    }

    private static Group digitisation() {
        return group(
                "G5",
                "Digitisation",
                leaf("4.1", "Electronic results", proportion("6")),
                leaf("4.2", "Digitised components", proportion("4")),
                leaf("4.x", "Certified electronic copies", proportion("2")),
                leaf("4.3", "Digitised data reused", proportion("2").withFullFrom("80%")),
                leaf("4.4", "Digitised data shared", proportion("4")),
                leaf("4.5b", "Dossiers with population data", proportion("2")),
                leaf("4.5a", "Procedures with population data", proportion("2")));
    }

    private static Group satisfaction() {
        return group(
                "G6",
                "Satisfaction",
                fullIfNone("5.2", "Petitions handled on time", proportion("6")),
                fullIfNone("5.3", "Satisfaction with petitions", proportion("6")),
                zeroIfNone("5.4", "Satisfaction with dossiers", proportion("6").withFullFrom("90%")),
                leaf("5.1a", "Petitions on procedures", tracked()),
                leaf("5.1b", "Petitions on staff", tracked()));
    }

    private static Leaf zeroIfNone(String code, String title, Proportion rule) {
        return leaf(code, title, rule.withZeroDenominator(ZeroDenominator.ZERO));
    }

    private static Leaf fullIfNone(String code, String title, Proportion rule) {
        return leaf(code, title, rule.withZeroDenominator(ZeroDenominator.FULL_SCORE));
    }
}
