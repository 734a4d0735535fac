package io.github.parindex.core.survey;

import java.util.Comparator;

/** Which responses are counted together. */
record SurveyCell(String unit, String form, String stratum, String service, String cluster)
        implements Comparable<SurveyCell> {

    private static final Comparator<SurveyCell> ORDER = Comparator.comparing(SurveyCell::unit)
            .thenComparing(SurveyCell::form)
            .thenComparing(SurveyCell::stratum)
            .thenComparing(SurveyCell::service)
            .thenComparing(SurveyCell::cluster);

    @Override
    public int compareTo(SurveyCell other) {
        return ORDER.compare(this, other);
    }

    /** Where respondents, or clusters of them, are drawn: for all services together. */
    static SurveyCell ofStratum(String unit, String form, String stratum) {
        return new SurveyCell(unit, form, stratum, "", "");
    }

    /** The same cell for all services and clusters. */
    SurveyCell drawn() {
        return ofStratum(unit, form, stratum);
    }
}
