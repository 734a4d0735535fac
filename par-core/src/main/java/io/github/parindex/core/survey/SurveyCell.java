package io.github.parindex.core.survey;

import java.util.Comparator;

/** Which responses are counted together. */
record SurveyCell(String unit, String form, String stratum, String service) implements Comparable<SurveyCell> {

    private static final Comparator<SurveyCell> ORDER = Comparator.comparing(SurveyCell::unit)
            .thenComparing(SurveyCell::form)
            .thenComparing(SurveyCell::stratum)
            .thenComparing(SurveyCell::service);

    @Override
    public int compareTo(SurveyCell other) {
        return ORDER.compare(this, other);
    }

    /** The same cell for all services: in it respondents were drawn. */
    SurveyCell drawn() {
        return new SurveyCell(unit, form, stratum, "");
    }
}
