package io.github.parindex.io;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import java.util.List;

/** What every input is taken for responses to. */
public final class Surveys {

    private static final AnswerScale FIVE = AnswerScale.levels(5, 4);

    /** Two forms, the first of two factors. */
    public static final Survey TWO_FORMS = Survey.of(
            "SIPAS",
            "",
            SurveyForm.of(
                    "citizens",
                    "",
                    SurveyFactor.of("access", "", SurveyItem.of("1.1", "", FIVE), SurveyItem.of("1.2", "", FIVE)),
                    SurveyFactor.of(
                            "officials", "", SurveyItem.of("2.1", "", AnswerScale.of(List.of("Có", "Không"), "Có")))),
            SurveyForm.of("firms", "", SurveyFactor.of("access", "", SurveyItem.of("1.1", "", FIVE))));

    private Surveys() {}
}
