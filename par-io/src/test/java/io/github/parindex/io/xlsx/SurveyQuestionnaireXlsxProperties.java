package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.survey.Survey;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Source;
import io.github.parindex.io.SurveySamples;
import io.github.parindex.io.json.SurveyJson;
import io.github.parindex.io.words.Words;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A survey that is written as a workbook is read back as it was, and so as its JSON document says it. */
final class SurveyQuestionnaireXlsxProperties {

    @Provide
    Arbitrary<Survey> surveys() {
        return Arbitraries.randomValue(SurveySamples::survey);
    }

    @Property(tries = 200)
    void surveysAreReadBackAsTheyWereWrittenInEveryLanguage(@ForAll("surveys") Survey survey) {
        for (Locale language : Words.languages()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SurveyQuestionnaireXlsx.write(survey, language, out);
            Loaded<Survey> read = SurveyQuestionnaireXlsx.read(Source.of("law.xlsx", out.toByteArray()));
            assertThat(read.problems()).isEmpty();
            assertThat(read.orThrow()).isEqualTo(survey);
        }
    }

    @Property(tries = 100)
    void workbookAndJsonDocumentSayTheSame(@ForAll("surveys") Survey survey) {
        Survey ofJson = SurveyJson.read(Source.of("law.json", SurveyJson.toText(survey)))
                .orThrow();
        assertThat(ofJson).isEqualTo(survey);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SurveyQuestionnaireXlsx.write(ofJson, out);
        Survey ofWorkbook = SurveyQuestionnaireXlsx.read(Source.of("law.xlsx", out.toByteArray()))
                .orThrow();
        assertThat(SurveyJson.toText(ofWorkbook)).isEqualTo(SurveyJson.toText(survey));
    }
}
