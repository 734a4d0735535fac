package io.github.parindex.io.html;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.survey.FormAccounting;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The one page of the report of a survey. */
final class SatisfactionPage {

    /** Questions that are named in the summary. */
    private static final int LEAST = 3;

    private final SurveyResults results;
    private final Optional<Imprint> imprint;
    private final Optional<Wording> notice;
    private final Markup out;
    private final Figures figures;
    private final Frame frame;
    private final SatisfactionUnits units;

    private SatisfactionPage(
            SurveyResults results, List<Unit> named, Optional<Imprint> imprint, Optional<Wording> notice, Markup out) {
        this.results = results;
        this.imprint = imprint;
        this.notice = notice;
        this.out = out;
        this.figures = Figures.in(out.locale());
        this.frame = new Frame(out);
        this.units = new SatisfactionUnits(results, named, out);
    }

    static void write(
            SurveyResults results, List<Unit> named, Optional<Imprint> imprint, Optional<Wording> notice, Markup out) {
        new SatisfactionPage(results, named, imprint, notice, out).write();
    }

    private void write() {
        frame.start(title());
        header();
        frame.ways(this::contents);
        out.open("main", "id", "main");
        summary();
        units.write();
        factors();
        items();
        parts();
        new SatisfactionMethod(results, out).write();
        imprint.ifPresent(each -> ImprintLines.signature(each, out));
        frame.end(Wording.of("satisfactionReport.made", results.survey().code()));
    }

    private String title() {
        String text = results.survey().text();
        return text.isBlank() ? results.survey().code() : text;
    }

    private void header() {
        out.open("header");
        imprint.ifPresent(each -> ImprintLines.head(each, out));
        out.leaf("p", Wording.of("satisfactionReport.kicker"), "class", "kicker")
                .leaf("h1", title());
        notice.ifPresent(text -> out.leaf("p", text, "class", "notice", "role", "note"));
        out.close().line();
    }

    private void contents() {
        frame.link("#headline", Wording.of("page.summary"));
        if (units.areThere()) {
            frame.link("#ranking", Wording.of("page.toRanking"));
        }
        frame.link("#factors", Wording.of("satisfactionReport.factors"));
        frame.link("#items", Wording.of("satisfactionReport.items"));
        if (hasParts()) {
            frame.link("#parts", Wording.of("satisfactionReport.parts"));
        }
        frame.link("#method", Wording.of("page.method"));
    }

    private void section(String id, Wording title) {
        out.open("section", "id", id, "aria-labelledby", id + "-h").leaf("h2", title, "id", id + "-h");
    }

    private void summary() {
        section("headline", Wording.of("headline.summary"));
        out.open("div", "class", "cards");
        card(Wording.of("satisfactionReport.overall"), this::overall);
        card(Wording.of("satisfactionReport.forms"), this::forms);
        card(Wording.of("satisfactionReport.least"), this::least);
        out.close().close().line();
    }

    private void card(Wording title, Runnable facts) {
        out.open("div", "class", "card").leaf("h3", title).open("dl");
        facts.run();
        out.close().close();
    }

    private void overall() {
        Rated index = new Rated("", results.index());
        fact(Wording.of("satisfaction.index"), withPercent(index));
        fact(Wording.of("satisfaction.interval"), index.interval(out.locale()));
        fact(Wording.of("satisfactionReport.wholly"), withPercent(new Rated("", results.wholly())));
        List<Rated> factors = factorsInOrder();
        if (factors.size() > 1) {
            fact(Wording.of("satisfactionReport.bestFactor"), named(factors.get(0)));
            fact(Wording.of("satisfactionReport.leastFactor"), named(factors.get(factors.size() - 1)));
        }
    }

    private List<Rated> factorsInOrder() {
        return Rated.factors(results).stream()
                .filter(each -> each.share().isDefined())
                .sorted((one, other) -> Rated.bestFirst(one.share(), other.share()))
                .toList();
    }

    private String named(Rated rated) {
        return rated.name() + " (" + withPercent(rated) + ")";
    }

    private String withPercent(Rated rated) {
        return rated.share().isDefined()
                ? out.words(Wording.of("satisfactionReport.percent", rated.percent(out.locale())))
                : Figures.NONE;
    }

    private void forms() {
        FormAccounting accounting = results.accounting();
        accounting.issued().ifPresent(issued -> fact(Wording.of("satisfactionReport.issued"), number(issued)));
        fact(Wording.of("satisfactionReport.returned"), number(accounting.returned()));
        fact(Wording.of("satisfactionReport.valid"), number(accounting.valid()));
        rate(accounting.validRate()).ifPresent(rate -> fact(Wording.of("satisfactionReport.validRate"), rate));
        fact(
                Wording.of("satisfactionReport.units"),
                number(results.units().stream().filter(code -> !code.isBlank()).count()));
    }

    private Optional<String> rate(Ratio rate) {
        return rate.denominator().signum() == 0
                ? Optional.empty()
                : Optional.of(out.words(Wording.of("satisfactionReport.percent", figures.percent(rate))));
    }

    private String number(long count) {
        return figures.of(BigDecimal.valueOf(count));
    }

    private void least() {
        ratedItems().stream()
                .filter(each -> each.share().isDefined())
                .sorted(Comparator.comparing(Rated::share, Rated::bestFirst).reversed())
                .limit(LEAST)
                .forEach(each -> out.open("div")
                        .leaf("dt", each.name())
                        .leaf("dd", withPercent(each))
                        .close());
    }

    private void fact(Wording what, String value) {
        out.open("div").leaf("dt", what).leaf("dd", value).close();
    }

    private void factors() {
        section("factors", Wording.of("satisfactionReport.factors"));
        List<Rated> rows = new ArrayList<>(Rated.factors(results));
        rows.add(new Rated(out.words(Wording.of("satisfaction.index")), results.index()));
        RatedFigures.write(out, Wording.of("satisfactionReport.factors"), rows, "factors");
        units.factors();
        out.close().line();
    }

    private void items() {
        section("items", Wording.of("satisfactionReport.items"));
        RatedFigures.tabled(out, Wording.of("satisfactionReport.items"), ratedItems());
        out.close().line();
    }

    private List<Rated> ratedItems() {
        return results.items().stream()
                .map(code -> new Rated(itemName(code), results.item(code)))
                .toList();
    }

    private String itemName(String code) {
        return results.survey().forms().stream()
                .flatMap(form -> form.items().stream())
                .filter(item -> item.code().equals(code) && !item.text().isBlank())
                .findFirst()
                .map(SurveyItem::text)
                .map(text -> code + " " + text)
                .orElse(code);
    }

    private boolean hasParts() {
        return results.forms().size() > 1
                || results.services().size() > 1
                || results.strata().size() > 1;
    }

    private void parts() {
        if (!hasParts()) {
            return;
        }
        section("parts", Wording.of("satisfactionReport.parts"));
        part(Wording.of("satisfactionReport.byForm"), results.forms(), this::formName, results::form, "forms");
        part(
                Wording.of("satisfactionReport.byService"),
                results.services(),
                this::orNone,
                results::service,
                "services");
        part(Wording.of("satisfactionReport.byStratum"), results.strata(), this::orNone, results::stratum, "strata");
        out.close().line();
    }

    private void part(
            Wording title,
            Set<String> codes,
            Function<String, String> name,
            Function<String, SurveyResults> of,
            String id) {
        if (codes.size() > 1) {
            out.leaf("h3", title);
            List<Rated> rows = codes.stream()
                    .map(code -> new Rated(name.apply(code), of.apply(code).index()))
                    .toList();
            RatedFigures.write(out, title, rows, id);
        }
    }

    private String formName(String code) {
        SurveyForm form = results.survey().form(code);
        return form.text().isBlank() ? code : form.text();
    }

    private String orNone(String code) {
        return code.isBlank() ? out.words(Wording.of("satisfactionReport.notStated")) : code;
    }
}
