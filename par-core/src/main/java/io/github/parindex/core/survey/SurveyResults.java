package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Reason;
import io.github.parindex.core.survey.SurveyPolicy.FewRespondents;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a survey says, of all responses or a part of them: {@code results.unit("SNV").service("land").factor("1")}. Every share
 * is exact; what it is counted from and how far it may err comes with it.
 */
public final class SurveyResults {

    private final Survey survey;
    private final Map<SurveyCell, FormCounts> cells;
    private final @Nullable String unit;
    private final @Nullable String form;
    private final @Nullable String service;
    private final @Nullable String stratum;

    private SurveyResults(
            Survey survey,
            Map<SurveyCell, FormCounts> cells,
            @Nullable String unit,
            @Nullable String form,
            @Nullable String service,
            @Nullable String stratum) {
        this.survey = survey;
        this.cells = cells;
        this.unit = unit;
        this.form = form;
        this.service = service;
        this.stratum = stratum;
    }

    static SurveyResults of(Survey survey, Map<SurveyCell, FormCounts> cells) {
        return new SurveyResults(survey, cells, null, null, null, null);
    }

    /**
     * The survey.
     *
     * @return as it was laid down
     */
    public Survey survey() {
        return survey;
    }

    /**
     * What was said of one unit.
     *
     * @param code of the unit
     * @return the results of that part
     * @throws IllegalArgumentException if no response is about it
     */
    public SurveyResults unit(String code) {
        Objects.requireNonNull(code, "code");
        requireAmong("survey.results.unit", code, units());
        return new SurveyResults(survey, cells, code, form, service, stratum);
    }

    /**
     * What one class of respondents said.
     *
     * @param code of the form
     * @return the results of that part, in which the form counts whatever its weight
     * @throws IllegalArgumentException if no response is to it
     */
    public SurveyResults form(String code) {
        Objects.requireNonNull(code, "code");
        requireAmong("survey.results.form", code, forms());
        return new SurveyResults(survey, cells, unit, code, service, stratum);
    }

    /**
     * What those who used one service said.
     *
     * @param code of the service
     * @return the results of that part
     * @throws IllegalArgumentException if no response is of it
     */
    public SurveyResults service(String code) {
        Objects.requireNonNull(code, "code");
        requireAmong("survey.results.service", code, services());
        return new SurveyResults(survey, cells, unit, form, code, stratum);
    }

    /**
     * What one stratum said.
     *
     * @param code of the stratum
     * @return the results of that part
     * @throws IllegalArgumentException if no response is of it
     */
    public SurveyResults stratum(String code) {
        Objects.requireNonNull(code, "code");
        requireAmong("survey.results.stratum", code, strata());
        return new SurveyResults(survey, cells, unit, form, service, code);
    }

    private static void requireAmong(String key, String code, Set<String> codes) {
        if (!codes.contains(code)) {
            throw Refusal.refused(key, code, List.copyOf(codes));
        }
    }

    /**
     * The units that this part is about.
     *
     * @return their codes, in order
     */
    public Set<String> units() {
        return codes(SurveyCell::unit);
    }

    /**
     * The forms that responses of this part are to.
     *
     * @return their codes, in order
     */
    public Set<String> forms() {
        return codes(SurveyCell::form);
    }

    /**
     * The services of this part.
     *
     * @return their codes, in order; blank where a response names none
     */
    public Set<String> services() {
        return codes(SurveyCell::service);
    }

    /**
     * The strata of this part.
     *
     * @return their codes, in order; blank where a response names none
     */
    public Set<String> strata() {
        return codes(SurveyCell::stratum);
    }

    private Set<String> codes(Function<SurveyCell, String> code) {
        Set<String> codes = new TreeSet<>();
        cells.keySet().stream().filter(this::isAsked).map(code).forEach(codes::add);
        return codes;
    }

    private boolean isAsked(SurveyCell cell) {
        return isOr(unit, cell.unit())
                && isOr(form, cell.form())
                && isOr(service, cell.service())
                && isOr(stratum, cell.stratum());
    }

    /** Whether a code is the one that is asked for, or none is. */
    private static boolean isOr(@Nullable String asked, String code) {
        return asked == null || asked.equals(code);
    }

    /**
     * The factors of the forms of this part.
     *
     * @return their codes in the order of the forms, each once
     */
    public Set<String> factors() {
        return asked(each -> each.factors().stream().map(SurveyFactor::code).toList());
    }

    /**
     * The items of the forms of this part.
     *
     * @return their codes in the order of the forms, each once
     */
    public Set<String> items() {
        return asked(each -> each.items().stream().map(SurveyItem::code).toList());
    }

    private Set<String> asked(Function<SurveyForm, List<String>> codes) {
        Set<String> forms = forms();
        Set<String> asked = new LinkedHashSet<>();
        survey.forms().stream()
                .filter(each -> forms.contains(each.code()))
                .map(codes)
                .forEach(asked::addAll);
        return asked;
    }

    /**
     * The index: that of each form as its policy pools answers, and the mean of the forms by their weights.
     *
     * <p>Where respondents were drawn in clusters, its error is that of the clusters, which counts as if they had been drawn with
     * replacement; it is not known where a stratum has one cluster.
     *
     * @return the share; undefined if nobody answered what counts
     * @throws IllegalArgumentException if strata count by population, and one has none or fewer people than respondents
     */
    public Satisfaction index() {
        return measured(Measure.ofForm(survey.policy().pooling()));
    }

    /**
     * The share of a factor: that of all its answers.
     *
     * @param code of the factor
     * @return the share; undefined if nobody answered
     * @throws IllegalArgumentException if no form of this part has such a factor, or as for {@link #index}
     */
    public Satisfaction factor(String code) {
        Objects.requireNonNull(code, "code");
        requireAmong("survey.results.factor", code, factors());
        return measured(Measure.ofFactor(code));
    }

    /**
     * The share of an item.
     *
     * @param code of the item
     * @return the share; undefined if nobody answered
     * @throws IllegalArgumentException if no form of this part has such an item, or as for {@link #index}
     */
    public Satisfaction item(String code) {
        Objects.requireNonNull(code, "code");
        requireAmong("survey.results.item", code, items());
        return measured(Measure.ofItem(code));
    }

    /**
     * The people of whom every answer that counts is satisfied.
     *
     * @return their share of those with a valid form
     * @throws IllegalArgumentException as for {@link #index}
     */
    public Satisfaction wholly() {
        return measured(Measure.ofPeople());
    }

    private Satisfaction measured(Measure measure) {
        return new Estimation(survey, measure, form != null).of(groups());
    }

    private List<Estimation.Group> groups() {
        Map<SurveyCell, DrawnGroup> groups = new TreeMap<>();
        cells.forEach((cell, each) -> {
            if (isOr(unit, cell.unit()) && isOr(form, cell.form()) && isOr(stratum, cell.stratum())) {
                groups.computeIfAbsent(cell.drawn(), one -> new DrawnGroup(one, each.layout()))
                        .add(cell, each, isAsked(cell));
            }
        });
        return groups.values().stream().flatMap(group -> group.asked().stream()).toList();
    }

    /**
     * How often each answer was given to an item, for a rule that gives shares of its points to answers.
     *
     * @param code of the item
     * @return counts by the codes of the answers, of the forms that count: one of weight 0 only where it is asked for itself
     * @throws IllegalArgumentException if no form of this part has such an item
     */
    public Observation.Counts counts(String code) {
        Objects.requireNonNull(code, "code");
        requireAmong("survey.results.item", code, items());
        Map<String, Long> counts = new LinkedHashMap<>();
        cells.forEach((cell, each) -> {
            SurveyForm asking = each.layout().form();
            boolean counting = form != null || asking.weight().signum() > 0;
            if (isAsked(cell) && counting && asking.asks(code)) {
                int item = asking.position(code);
                List<String> codes = asking.items().get(item).scale().codes();
                for (int i = 0; i < codes.size(); i++) {
                    counts.merge(codes.get(i), each.answers(each.layout().first(item) + i), Long::sum);
                }
            }
        });
        return new Observation.Counts(counts);
    }

    /**
     * What became of the forms.
     *
     * @return numbers of this part; those that went out only where they were counted for just this part, which they are not
     *     for a service
     */
    public FormAccounting accounting() {
        List<FormCounts> asked = cells.entrySet().stream()
                .filter(cell -> isAsked(cell.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new FormAccounting(
                service == null ? survey.issued(unit, form, stratum) : OptionalLong.empty(),
                asked.stream().mapToLong(FormCounts::returned).sum(),
                asked.stream().mapToLong(FormCounts::valid).sum(),
                asked.stream().mapToLong(FormCounts::skipped).sum(),
                asked.stream().mapToLong(FormCounts::offScale).sum());
    }

    /**
     * Whether there are as many valid forms as the policy asks for before a unit is judged.
     *
     * @return true also where the policy keeps units with fewer
     */
    public boolean isJudged() {
        SurveyPolicy policy = survey.policy();
        return policy.fewRespondents() == FewRespondents.KEPT || accounting().valid() >= policy.leastRespondents();
    }

    /**
     * The index as what was observed for a criterion: the ratio, rounded as the policy says where it has too many digits for
     * a document, or as the policy says for a unit with too few respondents.
     *
     * @return the observation; missing if nobody answered what counts
     * @throws IllegalArgumentException as for {@link #index}
     */
    public Observation toObservation() {
        return toObservation(index());
    }

    /**
     * A share of this part as what was observed for a criterion, such as {@code results.toObservation(results.wholly())}: so
     * one survey feeds two criteria.
     *
     * @param share of this part
     * @return the observation, as for {@link #toObservation()}
     */
    public Observation toObservation(Satisfaction share) {
        Objects.requireNonNull(share, "share");
        if (!isJudged()) {
            Reason few = new Reason.FewRespondents(
                    accounting().valid(), survey.policy().leastRespondents());
            return survey.policy().fewRespondents() == FewRespondents.MISSING
                    ? Observation.missing(few)
                    : Observation.notApplicable(few);
        }
        return share.isDefined()
                ? share.toObservation(survey.policy().longShares())
                : Observation.missing(new Reason.FewRespondents(0, 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurveyResults same
                && survey.equals(same.survey)
                && cells.equals(same.cells)
                && Objects.equals(unit, same.unit)
                && Objects.equals(form, same.form)
                && Objects.equals(service, same.service)
                && Objects.equals(stratum, same.stratum);
    }

    @Override
    public int hashCode() {
        return cells.keySet().hashCode();
    }

    @Override
    public String toString() {
        return survey.code() + ": " + accounting().valid()
                + (accounting().valid() == 1 ? " valid form, " : " valid forms, ") + index();
    }
}
