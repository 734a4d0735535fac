package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.survey.Measure.Linear;
import io.github.parindex.core.survey.SurveyPolicy.StratumShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the cells of some responses together to one share: cells to strata, strata to forms, forms to the whole. */
final class Estimation {

    /**
     * The respondents drawn together, of one form in one stratum of one unit.
     *
     * @param cell which they are
     * @param counts of those that are asked about
     * @param drawn how many valid forms there are of all
     * @param clusters of those that are asked about, in which somebody has a valid form; empty if respondents were drawn alone
     * @param drawnClusters how many clusters with a valid form there are of all
     */
    record Group(SurveyCell cell, FormCounts counts, long drawn, List<FormCounts> clusters, long drawnClusters) {

        long freedom() {
            long sampled = drawnClusters == 0 ? counts.valid() : clusters.size();
            return Math.max(sampled - 1, 0);
        }
    }

    /** What a form gives. */
    private record OfForm(
            Fraction weight, Fraction share, @Nullable Fraction variance) {}

    private final Survey survey;
    private final Measure measure;
    private final boolean oneForm;
    private final Populations populations;

    Estimation(Survey survey, Measure measure, boolean oneForm) {
        this.survey = survey;
        this.measure = measure;
        this.oneForm = oneForm;
        this.populations = new Populations(survey);
    }

    Satisfaction of(List<Group> groups) {
        Map<String, List<Group>> byForm = new TreeMap<>();
        long satisfied = 0;
        long answers = 0;
        long respondents = 0;
        long freedom = 0;
        for (Group group : groups) {
            if (counts(group)) {
                byForm.computeIfAbsent(group.cell().form(), form -> new ArrayList<>())
                        .add(group);
                satisfied += measure.satisfied(group.counts());
                answers += measure.answers(group.counts());
                respondents += group.counts().valid();
                freedom += group.freedom();
            }
        }
        List<OfForm> forms = byForm.values().stream().map(this::ofForm).toList();
        if (forms.isEmpty()) {
            return new Satisfaction(0, 0, 0, null, null, 0);
        }
        return new Satisfaction(satisfied, answers, respondents, share(forms), variance(forms), freedom);
    }

    private boolean counts(Group group) {
        FormLayout layout = group.counts().layout();
        return measure.isAsked(layout)
                && (oneForm || layout.form().weight().signum() > 0)
                && measure.isDefined(layout, measure.sums(group.counts()));
    }

    private static Fraction weight(List<OfForm> forms) {
        return forms.stream().map(OfForm::weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction share(List<OfForm> forms) {
        return forms.stream()
                .map(form -> form.share().times(form.weight()))
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(weight(forms));
    }

    private static @Nullable Fraction variance(List<OfForm> forms) {
        Fraction all = weight(forms);
        Fraction sum = Fraction.ZERO;
        for (OfForm form : forms) {
            if (form.variance() == null) {
                return null;
            }
            Fraction part = form.weight().dividedBy(all);
            sum = sum.plus(form.variance().times(part).times(part));
        }
        return sum;
    }

    private OfForm ofForm(List<Group> groups) {
        FormLayout layout = groups.get(0).counts().layout();
        Fraction weight =
                oneForm ? Fraction.of(1, 1) : Fraction.of(layout.form().weight());
        return survey.policy().strata() == StratumShare.BY_POPULATION
                ? byPopulation(layout, weight, groups)
                : together(layout, weight, groups);
    }

    private OfForm together(FormLayout layout, Fraction weight, List<Group> groups) {
        Linear linear = linear(layout, groups);
        return new OfForm(weight, linear.share(), variance(groups, linear));
    }

    /** What some groups say as if they were one. */
    private Linear linear(FormLayout layout, List<Group> groups) {
        RespondentSums sums = groups.stream()
                .map(group -> measure.sums(group.counts()))
                .reduce(RespondentSums::plus)
                .orElseThrow();
        return measure.linear(layout, sums);
    }

    /** Units that share a population count together in it, by their answers. */
    private OfForm byPopulation(FormLayout layout, Fraction weight, List<Group> groups) {
        Map<SurveyCell, List<Group>> bySource = new TreeMap<>();
        Map<SurveyCell, Fraction> people = new TreeMap<>();
        for (Group group : groups) {
            SurveyCell source = populations.source(group.cell());
            bySource.computeIfAbsent(source, one -> new ArrayList<>()).add(group);
            people.put(source, Fraction.of(populations.represented(source, group.cell()), 1));
        }
        Fraction all = people.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction share = Fraction.ZERO;
        Fraction variance = Fraction.ZERO;
        for (Map.Entry<SurveyCell, List<Group>> source : bySource.entrySet()) {
            Fraction part = people.getOrDefault(source.getKey(), Fraction.ZERO).dividedBy(all);
            Linear linear = linear(layout, source.getValue()).times(part);
            share = share.plus(linear.share());
            variance = plus(variance, variance(source.getValue(), linear));
        }
        return new OfForm(weight, share, variance);
    }

    private @Nullable Fraction variance(List<Group> groups, Linear linear) {
        Fraction variance = Fraction.ZERO;
        for (Group group : groups) {
            variance = plus(variance, variance(group, linear));
        }
        return variance;
    }

    private static @Nullable Fraction plus(@Nullable Fraction one, @Nullable Fraction other) {
        return one == null || other == null ? null : one.plus(other);
    }

    /** What a group adds to the variance, or null if one respondent or cluster must stand for others. */
    private @Nullable Fraction variance(Group group, Linear linear) {
        SurveyCell cell = group.cell();
        OptionalLong people = populations.of(cell);
        long drawn = group.drawn();
        if (people.isPresent() && people.getAsLong() < drawn) {
            throw Refusal.refused(
                    "survey.population.small", cell.form(), cell.unit(), cell.stratum(), people.getAsLong(), drawn);
        }
        if (people.isPresent() && people.getAsLong() == drawn) {
            return Fraction.ZERO;
        }
        if (group.drawnClusters() > 0) {
            return clustered(group, linear);
        }
        if (drawn < 2) {
            return null;
        }
        Fraction spread = measure.sums(group.counts()).spread(drawn, linear.factors());
        return people.isPresent() ? spread.times(Fraction.of(people.getAsLong() - drawn, people.getAsLong())) : spread;
    }

    /** Clusters vary as if each had been drawn anew from all of them, however many people there are. */
    private @Nullable Fraction clustered(Group group, Linear linear) {
        if (group.drawnClusters() < 2) {
            return null;
        }
        List<RespondentSums> sums = group.clusters().stream().map(measure::sums).toList();
        return sums.isEmpty()
                ? Fraction.ZERO
                : RespondentSums.ofClusters(sums).spread(group.drawnClusters(), linear.factors());
    }
}
