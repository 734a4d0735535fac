package io.github.parindex.io.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a schema says of a record, its constraints and its rows in the bundles. */
final class SchemaOfTest {

    private static final Locale LAO = Locale.forLanguageTag("lo");

    // A record with something of everything that constraints can say.
    @OneField(of = {"yes", "no"})
    @Needs("no → why")
    private record LetterDocument(
            @Filled String to,
            @Nullable Boolean yes,
            @Nullable Boolean no,
            @Size(max = 9) @Nullable String why,
            @Size(min = 2) @Nullable List<@Required @Valid Page> pages,
            @Nullable Map<String, @Max(7) Long> stamps) {}

    // A part of it that contains itself.
    private record Page(
            @ExactDecimal @Nullable BigDecimal number,
            @Valid @Nullable Page next) {}

    // Another one of the same name.
    private record Other(@Nullable Page page, Sheet.@Nullable Page same) {}

    // Holds it.
    private static final class Sheet {
        private record Page(@Nullable String text) {}
    }

    // A value that no document has.
    private record Strange(StringBuilder text) {}

    private static SchemaTexts texts(Locale... languages) {
        return new SchemaTexts(
                List.of(languages), (language, key) -> Optional.of(language.toLanguageTag() + " " + key));
    }

    private static JsonNode of(Class<? extends Record> type) {
        return SchemaOf.document("urn:x", type, texts());
    }

    private static JsonNode json(String text) {
        return Json.tree(text.replace('\'', '"'));
    }

    @Test
    void aRecordIsAnObjectWithItsFieldsAndRulesBetweenThem() {
        JsonNode schema = of(LetterDocument.class);
        assertThat(schema.get("properties").fieldNames())
                .toIterable()
                .containsExactly("to", "yes", "no", "why", "pages", "stamps");
        assertThat(schema.get("required")).isEqualTo(json("['to']"));
        assertThat(schema.get("additionalProperties")).isEqualTo(json("false"));
        assertThat(schema.get("oneOf")).isEqualTo(json("[{'required': ['yes']}, {'required': ['no']}]"));
        assertThat(schema.get("dependentRequired")).isEqualTo(json("{'no': ['why']}"));
    }

    @Test
    void aConstraintIsAKeyword() {
        JsonNode fields = of(LetterDocument.class).get("properties");
        assertThat(fields.at("/to/$ref")).isEqualTo(json("'#/$defs/filled'"));
        assertThat(fields.at("/why/maxLength")).isEqualTo(json("9"));
        assertThat(fields.at("/pages/items/$ref")).isEqualTo(json("'#/$defs/page'"));
        assertThat(fields.at("/pages/minItems")).isEqualTo(json("2"));
        assertThat(fields.at("/stamps/additionalProperties").toString())
                .isEqualTo("{\"type\":\"integer\",\"maximum\":7}");
    }

    @Test
    void aRecordMayContainItself() {
        JsonNode page = of(LetterDocument.class).at("/$defs/page/properties");
        assertThat(page.at("/next/$ref")).isEqualTo(json("'#/$defs/page'"));
        assertThat(page.at("/number/$ref")).isEqualTo(json("'#/$defs/decimal'"));
    }

    @Test
    void everyLanguageStandsBesideEnglish() {
        JsonNode to = SchemaOf.document("urn:x", LetterDocument.class, texts(Locale.ENGLISH, LAO))
                .at("/properties/to");
        assertThat(to.get("title").asText()).isEqualTo("en schema.SchemaOfTest.Letter.to");
        assertThat(to.get("description").asText()).isEqualTo("en schema.SchemaOfTest.Letter.to.about");
        assertThat(to.get("x-lo"))
                .isEqualTo(json("{'title': 'lo schema.SchemaOfTest.Letter.to',"
                        + " 'description': 'lo schema.SchemaOfTest.Letter.to.about'}"));
        assertThat(to.has("x-en")).isFalse();
    }

    @Test
    void aFieldWithoutARowHasThatOfItsNameOrOfItsRecord() {
        Map<String, String> rows = Map.of(
                "schema.to", "shared",
                "schema.to.about", "Shared.",
                "schema.SchemaOfTest.Page", "record",
                "schema.SchemaOfTest.Page.about", "Record.");
        SchemaTexts texts = new SchemaTexts(List.of(), (language, key) -> Optional.ofNullable(rows.get(key)));
        JsonNode schema = SchemaOf.document("urn:x", LetterDocument.class, texts);
        assertThat(schema.at("/properties/to/description").asText()).isEqualTo("Shared.");
        assertThat(schema.at("/$defs/page/properties/next/title").asText()).isEqualTo("record");
        assertThat(texts.lacking())
                .contains("schema.SchemaOfTest.Letter", "schema.SchemaOfTest.Letter.why.about")
                .doesNotContain("schema.SchemaOfTest.Letter.to");
    }

    @Test
    void twoRecordsOfOneNameAreRefused() {
        assertThatThrownBy(() -> of(Other.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The definition (page) would be of ")
                .hasMessageContaining("Maybe give one of them another name.");
    }

    @Test
    void aTypeThatNoReaderKnowsIsRefused() {
        assertThatThrownBy(() -> of(Strange.class))
                .hasMessage("A document has no values of class java.lang.StringBuilder.");
    }
}
