package io.github.parindex.core.survey;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The questions for one class of respondents, such as citizens, businesses or council deputies. Equal by its parts. */
public final class SurveyForm {

    /** The most items of a form. */
    public static final int MOST_ITEMS = 1_000;

    /** The most factors of a form; each unit, stratum and service keeps a number for any two of them. */
    public static final int MOST_FACTORS = 100;

    private final String code;
    private final String text;
    private final BigDecimal weight;
    private final List<SurveyFactor> factors;
    private final List<SurveyItem> items;
    private final Map<String, Integer> positions = new HashMap<>();

    private SurveyForm(String code, String text, BigDecimal weight, List<SurveyFactor> factors) {
        Codes.valid(code);
        this.code = code;
        this.text = Objects.requireNonNull(text, "text");
        this.weight = Exact.of(Objects.requireNonNull(weight, "weight"));
        this.factors = List.copyOf(Objects.requireNonNull(factors, "factors"));
        this.items =
                this.factors.stream().flatMap(factor -> factor.items().stream()).toList();
        Codes.weight(code, this.weight);
        Codes.distinct(
                "survey.form.factor",
                this.factors.stream().map(SurveyFactor::code).toList());
        Codes.distinct("survey.form.item", items.stream().map(SurveyItem::code).toList());
        items.forEach(item -> positions.put(item.code(), positions.size()));
        if (items.size() > MOST_ITEMS) {
            throw Refusal.refused("survey.form.items", code, items.size(), MOST_ITEMS);
        }
        if (this.factors.size() > MOST_FACTORS) {
            throw Refusal.refused("survey.form.factors", code, this.factors.size(), MOST_FACTORS);
        }
        if (this.factors.stream().noneMatch(SurveyForm::counts)) {
            throw Refusal.refused("survey.form.none", code);
        }
    }

    private static boolean counts(SurveyFactor factor) {
        return factor.weight().signum() > 0 && factor.items().stream().anyMatch(item -> item.weight() > 0);
    }

    /**
     * A form of weight 1.
     *
     * @param code unique in its survey
     * @param text whom it is for, or blank
     * @param factors at least one that counts
     * @return the form
     * @throws IllegalArgumentException if two factors or two items have one code, or nothing counts
     */
    public static SurveyForm of(String code, String text, SurveyFactor... factors) {
        return of(code, text, BigDecimal.ONE, List.of(Objects.requireNonNull(factors, "factors")));
    }

    /**
     * A form.
     *
     * @param code unique in its survey
     * @param text whom it is for, or blank
     * @param weight of this class of respondents, 0 or more
     * @param factors at least one that counts
     * @return the form
     * @throws IllegalArgumentException if two factors or two items have one code, or nothing counts
     */
    public static SurveyForm of(String code, String text, BigDecimal weight, List<SurveyFactor> factors) {
        return new SurveyForm(code, text, weight, factors);
    }

    /**
     * Says how much this class of respondents counts.
     *
     * @param share such as {@code 2} or {@code 60%}
     * @return a copy with that weight
     */
    public SurveyForm withWeight(String share) {
        Objects.requireNonNull(share, "share");
        return new SurveyForm(code, text, Exact.parse(share), factors);
    }

    /**
     * The code.
     *
     * @return unique in its survey
     */
    public String code() {
        return code;
    }

    /**
     * Whom the form is for.
     *
     * @return may be blank
     */
    public String text() {
        return text;
    }

    /**
     * How much this class of respondents counts.
     *
     * @return 0 or more
     */
    public BigDecimal weight() {
        return weight;
    }

    /**
     * The factors in order.
     *
     * @return at least one
     */
    public List<SurveyFactor> factors() {
        return factors;
    }

    /**
     * The items of all factors in order.
     *
     * @return at least one
     */
    public List<SurveyItem> items() {
        return items;
    }

    /**
     * Where an item stands among {@link #items}.
     *
     * @param item its code
     * @return from 0
     * @throws IllegalArgumentException if the form has no such item
     */
    public int position(String item) {
        Integer position = positions.get(Objects.requireNonNull(item, "item"));
        if (position == null) {
            throw Refusal.refused(
                    "survey.item.unknown",
                    code,
                    item,
                    items.stream().map(SurveyItem::code).toList());
        }
        return position;
    }

    /**
     * Whether the form asks an item.
     *
     * @param item its code
     * @return true if {@link #position} has an answer
     */
    public boolean asks(String item) {
        Objects.requireNonNull(item, "item");
        return positions.containsKey(item);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof SurveyForm form
                        && code.equals(form.code)
                        && text.equals(form.text)
                        && weight.equals(form.weight)
                        && factors.equals(form.factors));
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, text, weight, factors);
    }

    @Override
    public String toString() {
        return code + (text.isBlank() ? "" : " " + text) + ": " + factors.size()
                + (factors.size() == 1 ? " factor, " : " factors, ") + items.size()
                + (items.size() == 1 ? " item" : " items");
    }
}
