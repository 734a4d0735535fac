package io.github.parindex.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.PlainText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit without any fault from the tokens straight into the core. At the first doubt it gives up, and the careful
 * reader says what is wrong: whatever this one takes, that one takes as well and makes the same of it.
 */
final class QuickUnit {

    /** Something is not as it should be, or not as it usually is. */
    static final class Doubt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Doubt() {
            super("", null, false, false);
        }
    }

    private static final int LONGEST_CODE = 64;
    private static final int DIGITS_OF_LONG = 18;
    private static final Map<String, Round> ROUNDS = words(Round.values());
    private static final Map<String, Participation> PARTICIPATIONS = words(Participation.values());

    private final JsonParser parser;
    private final CriteriaSet set;
    private final int longestText;
    private final KnownTexts known;

    QuickUnit(JsonParser parser, CriteriaSet set, int longestText) {
        this.parser = parser;
        this.set = set;
        this.longestText = longestText;
        this.known = new KnownTexts(
                set.leaves().stream().map(Leaf::code).filter(this::isPlain).toList());
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new HashMap<>();
        for (E value : values) {
            words.put(Words.of(value), value);
        }
        return words;
    }

    /**
     * Reads the object at which the parser stands.
     *
     * @throws Doubt if the careful reader should look at it
     * @throws IOException if the text is no JSON
     */
    Assessment read() throws IOException {
        require(JsonToken.START_OBJECT);
        @Nullable String code = null;
        @Nullable String name = null;
        @Nullable String block = null;
        @Nullable Participation participation = null;
        @Nullable Map<String, List<Entry>> entries = null;
        while (field()) {
            switch (parser.currentName()) {
                case "code" -> code = first(code, text());
                case "name" -> name = first(name, text());
                case "block" -> block = first(block, text());
                case "participation" -> participation = first(participation, word(PARTICIPATIONS));
                case "entries" -> entries = first(entries, entries());
                default -> throw new Doubt();
            }
        }
        String ranked = filled(code);
        try {
            Unit unit = new Unit(
                    ranked,
                    filled(name),
                    block == null ? "" : block,
                    participation == null ? Participation.RANKED : participation);
            return Assessment.ofEntries(set, unit, present(entries));
        } catch (IllegalArgumentException refused) {
            throw new Doubt();
        }
    }

    private Map<String, List<Entry>> entries() throws IOException {
        Map<String, List<Entry>> entries = new HashMap<>(2 * set.leaves().size());
        requireNext(JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entry(entries);
        }
        return entries;
    }

    private void entry(Map<String, List<Entry>> entries) throws IOException {
        require(JsonToken.START_OBJECT);
        @Nullable String criterion = null;
        @Nullable Round round = null;
        @Nullable Observation observation = null;
        @Nullable List<String> evidence = null;
        @Nullable String note = null;
        while (field()) {
            switch (parser.currentName()) {
                case "criterion" -> criterion = first(criterion, text());
                case "round" -> round = first(round, word(ROUNDS));
                case "observation" -> observation = first(observation, nextObservation());
                case "evidence" -> evidence = first(evidence, texts());
                case "note" -> note = first(note, text());
                default -> throw new Doubt();
            }
        }
        Entry entry = new Entry(
                present(round),
                present(observation),
                evidence == null ? List.of() : evidence,
                note == null ? "" : note);
        String code = filled(criterion);
        if (code.length() > LONGEST_CODE) {
            throw new Doubt();
        }
        @Nullable List<Entry> others = entries.putIfAbsent(code, List.of(entry));
        if (others != null) {
            List<Entry> all = new ArrayList<>(others);
            all.add(entry);
            entries.put(code, all);
        }
    }

    private Observation nextObservation() throws IOException {
        requireNext(JsonToken.START_OBJECT);
        if (!field()) {
            throw new Doubt();
        }
        try {
            Observation observation = observation(parser.currentName());
            requireNext(JsonToken.END_OBJECT);
            return observation;
        } catch (IllegalArgumentException refused) {
            throw new Doubt();
        }
    }

    private Observation observation(String kind) throws IOException {
        return switch (kind) {
            case "ratio" -> ratio();
            case "quantity" -> new Observation.Quantity(number());
            case "chosen" -> Observation.chosen(text());
            case "checked" -> checked();
            case "counts" -> counts();
            case "stated" -> stated();
            case "parts" -> parts();
            case "missing" -> Observation.missing(text());
            case "notApplicable" -> Observation.notApplicable(text());
            default -> throw new Doubt();
        };
    }

    private Observation ratio() throws IOException {
        @Nullable BigDecimal numerator = null;
        @Nullable BigDecimal denominator = null;
        @Nullable BigDecimal previousYear = null;
        requireNext(JsonToken.START_OBJECT);
        while (field()) {
            switch (parser.currentName()) {
                case "numerator" -> numerator = first(numerator, number());
                case "denominator" -> denominator = first(denominator, number());
                case "previousYear" -> previousYear = first(previousYear, number());
                default -> throw new Doubt();
            }
        }
        return new Observation.Share(
                new Ratio(present(numerator), present(denominator)), Optional.ofNullable(previousYear));
    }

    private Observation checked() throws IOException {
        List<String> items = texts();
        Set<String> names = new LinkedHashSet<>(items);
        if (names.size() < items.size()) {
            throw new Doubt();
        }
        return new Observation.Checked(names);
    }

    private Observation counts() throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        requireNext(JsonToken.START_OBJECT);
        while (field()) {
            String kind = plain(parser.currentName());
            requireNext(JsonToken.VALUE_NUMBER_INT);
            if (parser.getTextLength() > DIGITS_OF_LONG || counts.put(kind, parser.getLongValue()) != null) {
                throw new Doubt();
            }
        }
        return new Observation.Counts(counts);
    }

    private Observation stated() throws IOException {
        @Nullable BigDecimal points = null;
        @Nullable Observation on = null;
        requireNext(JsonToken.START_OBJECT);
        while (field()) {
            switch (parser.currentName()) {
                case "points" -> points = first(points, number());
                case "on" -> on = first(on, nextObservation());
                default -> throw new Doubt();
            }
        }
        return new Observation.StatedPoints(Points.of(present(points)), Optional.ofNullable(on));
    }

    private Observation parts() throws IOException {
        Map<String, Observation> parts = new LinkedHashMap<>();
        requireNext(JsonToken.START_OBJECT);
        while (field()) {
            String name = plain(parser.currentName());
            if (parts.put(name, nextObservation()) != null) {
                throw new Doubt();
            }
        }
        return new Observation.Parts(parts);
    }

    private boolean field() throws IOException {
        return parser.nextToken() == JsonToken.FIELD_NAME;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        requireNext(JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(current());
        }
        require(JsonToken.END_ARRAY);
        return texts;
    }

    private <E> E word(Map<String, E> words) throws IOException {
        return present(words.get(text()));
    }

    private String text() throws IOException {
        requireNext(JsonToken.VALUE_STRING);
        return current();
    }

    private String current() throws IOException {
        @Nullable String met = known.find(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (met != null) {
            return met;
        }
        String text = plain(parser.getText());
        known.add(text);
        return text;
    }

    private String plain(String text) {
        if (!isPlain(text)) {
            throw new Doubt();
        }
        return text;
    }

    private boolean isPlain(String text) {
        return text.length() <= longestText && PlainText.faultIn(text).isEmpty();
    }

    private BigDecimal number() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= DIGITS_OF_LONG) {
            return BigDecimal.valueOf(parser.getLongValue());
        }
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw new Doubt();
        }
        return present(Digits.parse(parser.getText()));
    }

    private void requireNext(JsonToken token) throws IOException {
        parser.nextToken();
        require(token);
    }

    private void require(JsonToken token) {
        if (parser.currentToken() != token) {
            throw new Doubt();
        }
    }

    private static String filled(@Nullable String text) {
        String present = present(text);
        if (present.isBlank()) {
            throw new Doubt();
        }
        return present;
    }

    private static <T> T first(@Nullable T met, T value) {
        if (met != null) {
            throw new Doubt();
        }
        return value;
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new Doubt();
        }
        return value;
    }
}
