package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What officials wrote into documents, and what they are told in Vietnamese. */
final class TrialsCases {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final CriteriaSet SET = CriteriaSetJson.read(BrokenDocuments.resource("trial-cells/set.json"))
            .orThrow();

    private static String told(List<Problem> problems) {
        return problems.isEmpty()
                ? "được đọc"
                : problems.stream().map(problem -> problem.in(VIETNAMESE)).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/trial-documents/criteria.csv",
            numLinesToSkip = 1,
            delimiter = ';',
            quoteCharacter = '`')
    void aCriterionIsReadOrRefused(String name, String criterion, String vi) {
        String document = "{\"id\": \"S\", \"edition\": {\"title\": \"Bộ tiêu chí\"}, \"criteria\": [" + criterion
                + ", {\"code\": \"9\", \"title\": \"Đủ\", \"rule\": {\"stated\": {\"max\": 1}}}]}";
        assertThat(told(CriteriaSetJson.read(Source.of("a.json", document)).problems()))
                .isEqualTo(vi);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/trial-documents/sets.csv", numLinesToSkip = 1, delimiter = ';', quoteCharacter = '`')
    void aSetIsReadOrRefused(String name, String document, String vi) {
        assertThat(told(CriteriaSetJson.read(Source.of("a.json", document)).problems()))
                .isEqualTo(vi);
    }

    /** What a field is missing from is where it begins; the pointer names the field. */
    @Test
    void aMissingFieldIsToldAtTheObjectThatLacksIt() {
        String document = """

                {
                  "id": "S",
                  "criteria": [
                    {"code": "1", "title": "Một", "rule": {"stated": {"max": 2}}},
                    {"code": "2", "rule": {"stated": {"max": 2}}}
                  ]
                }
                """;
        assertThat(CriteriaSetJson.read(Source.of("a.json", document)).problems())
                .extracting(problem -> problem.toText(VIETNAMESE))
                .containsExactly(
                        "a.json:2:1 /edition: Thiếu trường bắt buộc này.",
                        "a.json:6:5 /criteria/1/title: Thiếu trường bắt buộc này.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/trial-documents/entries.csv",
            numLinesToSkip = 1,
            delimiter = ';',
            quoteCharacter = '`')
    void anEntryIsReadOrRefused(String name, String criterion, String round, String observation, String vi) {
        String document =
                "{\"criteriaSet\": \"CCHC-SO-2026\", \"version\": \"1\", \"units\": [{\"code\": \"STC\", \"name\": \"Sở Tài chính\","
                        + " \"block\": \"sở\", \"entries\": [{\"criterion\": \"" + criterion + "\", \"round\": \""
                        + round
                        + "\", \"observation\": " + observation + "}]}]}";
        assertThat(told(AssessmentsJson.read(Source.of("a.json", document), SET).problems()))
                .isEqualTo(vi);
    }
}
