package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.words.Words;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every JSON document that the examples carry fits its schema. */
final class ShippedDocumentsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static DocumentSchema schema(Path document) {
        if (document.endsWith("sipas.json")) {
            return DocumentSchema.SURVEY;
        }
        return document.endsWith("criteria.json") ? DocumentSchema.CRITERIA_SET : DocumentSchema.INDEX_RECIPE;
    }

    @Test
    void thereAreCriteriaSetsAndRecipes() throws IOException {
        assertThat(documents()).extracting(ShippedDocumentsTest::schema).contains(DocumentSchema.CRITERIA_SET);
        assertThat(documents()).hasSizeGreaterThan(10);
    }

    static List<Path> criteriaSets() throws IOException {
        return documents().stream()
                .filter(document -> schema(document) == DocumentSchema.CRITERIA_SET)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("criteriaSets")
    void aCriteriaSetIsTheSameFromExcel(Path document, @TempDir Path folder) {
        CriteriaSet set = CriteriaSetJson.read(document).orThrow();
        Path workbook = folder.resolve("set.xlsx");
        for (Locale language : Words.languages()) {
            CriteriaSetXlsx.write(set, language, workbook);
            CriteriaSet read = CriteriaSetXlsx.read(workbook).orThrow();
            assertThat(read).isEqualTo(set);
            assertThat(CriteriaSetJson.toText(read)).isEqualTo(CriteriaSetJson.toText(set));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentFitsItsSchema(Path document) {
        assertThat(schema(document).check(Source.of(document)).problems()).isEmpty();
    }
}
