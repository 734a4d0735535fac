package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.survey.FormAccounting;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.core.survey.SurveyPolicy.FewRespondents;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.List;

/** How answers became shares, what became of the forms, and what each factor weighs. */
final class SatisfactionMethod {

    private final SurveyResults results;
    private final Markup out;
    private final Figures figures;

    SatisfactionMethod(SurveyResults results, Markup out) {
        this.results = results;
        this.out = out;
        this.figures = Figures.in(out.locale());
    }

    void write() {
        out.open("section", "id", "method", "aria-labelledby", "method-h");
        out.leaf("h2", Wording.of("method.method"), "id", "method-h");
        out.open("ul");
        choices();
        out.close();
        forms();
        weights();
        out.close().line();
    }

    private void choices() {
        SurveyPolicy policy = results.survey().policy();
        sentence(
                switch (policy.pooling()) {
                    case BY_FACTORS -> Wording.of("satisfactionReport.byFactors");
                    case BY_ANSWERS -> Wording.of("satisfactionReport.byAnswers");
                });
        sentence(
                switch (policy.strata()) {
                    case BY_ANSWERS -> Wording.of("satisfactionReport.strataByAnswers");
                    case BY_POPULATION -> Wording.of("satisfactionReport.strataByPopulation");
                });
        if (policy.leastAnswered().signum() > 0) {
            String least = figures.percent(new Ratio(policy.leastAnswered(), BigDecimal.ONE));
            sentence(Wording.of("satisfactionReport.leastAnswered", least));
        }
        sentence(
                switch (policy.offScale()) {
                    case REFUSED -> Wording.of("satisfactionReport.offScaleRefused");
                    case SKIPPED -> Wording.of("satisfactionReport.offScaleSkipped");
                    case VOIDS_THE_FORM -> Wording.of("satisfactionReport.offScaleVoids");
                });
        if (policy.fewRespondents() != FewRespondents.KEPT) {
            sentence(Wording.of("satisfactionReport.fewRespondents", policy.leastRespondents()));
        }
        sentence(Wording.of("satisfactionReport.wholeAnswers"));
        sentence(Wording.of("satisfactionReport.intervals"));
        sentence(Wording.of("satisfactionReport.rounding"));
    }

    private void sentence(Wording wording) {
        out.leaf("li", wording);
    }

    private void forms() {
        Wording title = Wording.of("satisfactionReport.forms");
        out.leaf("h3", title);
        Table table = Table.open(out, out.words(title), "plain")
                .head(
                        text(Wording.of("satisfactionReport.form")),
                        numbers(Wording.of("satisfactionReport.issued")),
                        numbers(Wording.of("satisfactionReport.returned")),
                        numbers(Wording.of("satisfactionReport.valid")),
                        numbers(Wording.of("satisfactionReport.validPercent")));
        for (String form : results.forms()) {
            accounting(
                    table, name(results.survey().form(form)), results.form(form).accounting());
        }
        if (results.forms().size() > 1) {
            accounting(table, out.words(Wording.of("satisfactionReport.all")), results.accounting());
        }
        table.close();
    }

    private void accounting(Table table, String name, FormAccounting accounting) {
        Ratio rate = accounting.validRate();
        table.row()
                .name(name)
                .number(
                        accounting.issued().isPresent()
                                ? number(accounting.issued().getAsLong())
                                : Figures.NONE)
                .number(number(accounting.returned()))
                .number(number(accounting.valid()))
                .number(rate.denominator().signum() == 0 ? Figures.NONE : figures.percent(rate))
                .end();
    }

    private String number(long count) {
        return figures.of(BigDecimal.valueOf(count));
    }

    private static String name(SurveyForm form) {
        return form.text().isBlank() ? form.code() : form.text();
    }

    private void weights() {
        Wording title = Wording.of("satisfactionReport.weights");
        out.leaf("h3", title);
        Table table = Table.open(out, out.words(title), "plain")
                .head(
                        text(Wording.of("satisfactionReport.form")),
                        text(Wording.of("satisfactionReport.factor")),
                        numbers(Wording.of("satisfactionReport.questions")),
                        numbers(Wording.of("satisfactionReport.weight")));
        List<SurveyForm> forms = results.survey().forms().stream()
                .filter(form -> results.forms().contains(form.code()))
                .toList();
        for (SurveyForm form : forms) {
            for (SurveyFactor factor : form.factors()) {
                table.row()
                        .name(name(form))
                        .text(factor.text().isBlank() ? factor.code() : factor.code() + " " + factor.text())
                        .number(Integer.toString(factor.items().size()))
                        .number(figures.of(Exact.of(factor.weight())))
                        .end();
            }
        }
        table.close();
    }
}
