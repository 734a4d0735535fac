package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it was laid down: its forms, how many went out, and its policy.
 *
 * @param code for example {@code SIPAS-AG-2024}
 * @param text its title, or blank
 * @param forms at least one, with different codes
 * @param issued how many forms went out, by unit, form and stratum; empty where that was not counted
 * @param policy what it lays down beside its questions
 */
public record Survey(String code, String text, List<SurveyForm> forms, List<FormsIssued> issued, SurveyPolicy policy) {

    /** Copies the lists; refuses two forms of one code, and numbers of forms that it does not have. */
    public Survey {
        Codes.valid(code);
        Objects.requireNonNull(text, "text");
        forms = List.copyOf(Objects.requireNonNull(forms, "forms"));
        issued = List.copyOf(Objects.requireNonNull(issued, "issued"));
        Objects.requireNonNull(policy, "policy");
        List<String> codes = forms.stream().map(SurveyForm::code).toList();
        Codes.distinct("survey.form.twice", codes);
        if (forms.stream().noneMatch(form -> form.weight().signum() > 0)) {
            throw Refusal.refused("survey.forms.none", code);
        }
        for (FormsIssued each : issued) {
            if (!codes.contains(each.form())) {
                throw Refusal.refused("survey.form.unknown", each.form(), codes);
            }
        }
        Codes.distinct(
                "survey.issued.twice",
                issued.stream()
                        .map(each -> each.form() + ", " + each.unit() + ", " + each.stratum())
                        .toList());
    }

    /**
     * A survey with the default policy, of which nobody counted the forms that went out.
     *
     * @param code for example {@code SIPAS-AG-2024}
     * @param text its title, or blank
     * @param forms at least one, with different codes
     * @return the survey
     */
    public static Survey of(String code, String text, SurveyForm... forms) {
        return new Survey(
                code, text, List.of(Objects.requireNonNull(forms, "forms")), List.of(), SurveyPolicy.withDefaults());
    }

    /**
     * Changes the policy.
     *
     * @param other what the survey lays down beside its questions
     * @return a copy with that policy
     */
    public Survey with(SurveyPolicy other) {
        Objects.requireNonNull(other, "other");
        return new Survey(code, text, forms, issued, other);
    }

    /**
     * Says how many forms went out.
     *
     * @param counts by unit, form and stratum
     * @return a copy with these numbers
     */
    public Survey withIssued(List<FormsIssued> counts) {
        Objects.requireNonNull(counts, "counts");
        return new Survey(code, text, forms, counts, policy);
    }

    /**
     * A form of the survey.
     *
     * @param form its code
     * @return the form
     * @throws IllegalArgumentException if the survey has no such form
     */
    public SurveyForm form(String form) {
        Objects.requireNonNull(form, "form");
        return forms.stream()
                .filter(each -> each.code().equals(form))
                .findFirst()
                .orElseThrow(() -> Refusal.refused(
                        "survey.form.unknown",
                        form,
                        forms.stream().map(SurveyForm::code).toList()));
    }

    /**
     * Whether it is stated from how many people the respondents of a stratum were drawn.
     *
     * @param unit its code
     * @param form its code
     * @param stratum its code, blank where there are none
     * @return whether the population is stated for the unit, or for all units together
     */
    public boolean hasPopulation(String unit, String form, String stratum) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(stratum, "stratum");
        return new Populations(this)
                .of(SurveyCell.ofStratum(unit, form, stratum))
                .isPresent();
    }

    /** How many forms went out for a part of the survey; null stands for all. Empty where that was not counted. */
    OptionalLong issued(@Nullable String unit, @Nullable String form, @Nullable String stratum) {
        OptionalLong all = OptionalLong.empty();
        for (SurveyForm each : forms) {
            if (form == null || form.equals(each.code())) {
                List<FormsIssued> ofForm = issued.stream()
                        .filter(count -> count.form().equals(each.code()))
                        .toList();
                all = IssuedCount.plus(all, IssuedCount.of(ofForm, unit, stratum));
            }
        }
        return all;
    }
}
