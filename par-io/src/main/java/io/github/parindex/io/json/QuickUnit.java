package io.github.parindex.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The fields of which a document has millions, in their usual order: that one is compared with first. */
    // A SerializedString changes only its caches, and the order is that of the document.
    @SuppressWarnings({"ImmutableEnumChecker", "EnumOrdinal"})
    private enum Field {
        CRITERION("criterion"),
        ROUND("round"),
        OBSERVATION("observation"),
        EVIDENCE("evidence"),
        NOTE("note"),
        NUMERATOR("numerator"),
        DENOMINATOR("denominator"),
        PREVIOUS_YEAR("previousYear"),
        RATIO("ratio"),
        QUANTITY("quantity"),
        CHOSEN("chosen"),
        CHECKED("checked"),
        COUNTS("counts"),
        STATED("stated"),
        PARTS("parts"),
        MISSING("missing"),
        NOT_APPLICABLE("notApplicable");

        private static final Field[] ALL = values();
        private static final Map<String, Field> BY_NAME = new HashMap<>();

        static {
            for (Field field : ALL) {
                BY_NAME.put(field.name.getValue(), field);
            }
        }

        private final SerializedString name;

        Field(String name) {
            this.name = new SerializedString(name);
        }

        Field next() {
            return ALL[(ordinal() + 1) % ALL.length];
        }
    }

    /** More kinds are rarely counted. */
    private static final int FEW = 16;

    private static final int DIGITS_OF_LONG = 18;
    private static final Map<String, Round> ROUNDS = words(Round.values());
    private static final Map<String, Participation> PARTICIPATIONS = words(Participation.values());

    private final JsonParser parser;
    private final CriteriaSet set;
    private final int longestText;
    private final KnownTexts known;
    private final List<String> codes;
    private final Map<String, Integer> leaves = new HashMap<>();
    private final List<Field> kinds;
    private int nextLeaf;
    private String lastRound = "";

    QuickUnit(JsonParser parser, CriteriaSet set, int longestText) {
        this.parser = parser;
        this.set = set;
        this.longestText = longestText;
        this.codes = set.leaves().stream().map(Leaf::code).toList();
        this.known = new KnownTexts(codes.stream().filter(this::isPlain).toList());
        codes.forEach(code -> leaves.put(code, leaves.size()));
        this.kinds = new ArrayList<>(Collections.nCopies(codes.size(), Field.RATIO));
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
        @Nullable List<List<Entry>> entries = null;
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

    /** The entries of each leaf. */
    private List<List<Entry>> entries() throws IOException {
        List<List<Entry>> entries =
                new ArrayList<>(Collections.nCopies(set.leaves().size(), List.of()));
        nextLeaf = 0;
        requireNext(JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entry(entries);
        }
        return entries;
    }

    private void entry(List<List<Entry>> entries) throws IOException {
        require(JsonToken.START_OBJECT);
        int leaf = -1;
        @Nullable Round round = null;
        @Nullable Observation observation = null;
        @Nullable List<String> evidence = null;
        @Nullable String note = null;
        for (@Nullable Field field = field(Field.CRITERION); field != null; field = field(field.next())) {
            switch (field) {
                case CRITERION -> leaf = leaf < 0 ? leaf() : twice();
                case ROUND -> round = first(round, round());
                case OBSERVATION -> observation = first(observation, nextObservation(Math.max(leaf, 0)));
                case EVIDENCE -> evidence = first(evidence, texts());
                case NOTE -> note = first(note, text());
                default -> throw new Doubt();
            }
        }
        Entry entry = new Entry(
                present(round),
                present(observation),
                evidence == null ? List.of() : evidence,
                note == null ? "" : note);
        if (leaf < 0) {
            throw new Doubt();
        }
        List<Entry> others = entries.get(leaf);
        if (others.isEmpty()) {
            entries.set(leaf, List.of(entry));
        } else {
            List<Entry> all = new ArrayList<>(others);
            all.add(entry);
            entries.set(leaf, all);
        }
    }

    /** The index of the leaf that is named here, mostly the one behind the last. */
    private int leaf() throws IOException {
        String usual = codes.get(nextLeaf);
        String code = text(usual);
        int leaf = code.equals(usual) ? nextLeaf : present(leaves.get(code));
        nextLeaf = (leaf + 1) % codes.size();
        return leaf;
    }

    /** The round, mostly that of the last entry. */
    private Round round() throws IOException {
        lastRound = text(lastRound);
        return present(ROUNDS.get(lastRound));
    }

    private static int twice() {
        throw new Doubt();
    }

    /** An observation, mostly of the kind of the last one of the leaf. */
    private Observation nextObservation(int leaf) throws IOException {
        requireNext(JsonToken.START_OBJECT);
        Field kind = present(field(kinds.get(leaf)));
        kinds.set(leaf, kind);
        return nextObservation(kind);
    }

    private Observation nextObservation() throws IOException {
        requireNext(JsonToken.START_OBJECT);
        return nextObservation(present(field(Field.RATIO)));
    }

    private Observation nextObservation(Field kind) throws IOException {
        try {
            Observation observation = observation(kind);
            requireNext(JsonToken.END_OBJECT);
            return observation;
        } catch (IllegalArgumentException refused) {
            throw new Doubt();
        }
    }

    private Observation observation(Field kind) throws IOException {
        return switch (kind) {
            case RATIO -> ratio();
            case QUANTITY -> new Observation.Quantity(number());
            case CHOSEN -> Observation.chosen(text());
            case CHECKED -> checked();
            case COUNTS -> counts();
            case STATED -> stated();
            case PARTS -> parts();
            case MISSING -> Observation.missing(text());
            case NOT_APPLICABLE -> Observation.notApplicable(text());
            default -> throw new Doubt();
        };
    }

    private Observation ratio() throws IOException {
        @Nullable BigDecimal numerator = null;
        @Nullable BigDecimal denominator = null;
        @Nullable BigDecimal previousYear = null;
        requireNext(JsonToken.START_OBJECT);
        for (@Nullable Field field = field(Field.NUMERATOR); field != null; field = field(field.next())) {
            switch (field) {
                case NUMERATOR -> numerator = first(numerator, number());
                case DENOMINATOR -> denominator = first(denominator, number());
                case PREVIOUS_YEAR -> previousYear = first(previousYear, number());
                default -> throw new Doubt();
            }
        }
        return new Observation.Share(
                new Ratio(present(numerator), present(denominator)), Optional.ofNullable(previousYear));
    }

    private Observation checked() throws IOException {
        return Observation.checked(texts().toArray(String[]::new));
    }

    private Observation counts() throws IOException {
        List<String> kinds = new ArrayList<>();
        long[] counts = new long[FEW];
        requireNext(JsonToken.START_OBJECT);
        while (field()) {
            kinds.add(name());
            requireNext(JsonToken.VALUE_NUMBER_INT);
            if (parser.getTextLength() > DIGITS_OF_LONG || kinds.size() > FEW) {
                throw new Doubt();
            }
            counts[kinds.size() - 1] = parser.getLongValue();
        }
        return Observation.counts(kinds, Arrays.copyOf(counts, kinds.size()));
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
            String name = name();
            if (parts.put(name, nextObservation()) != null) {
                throw new Doubt();
            }
        }
        return new Observation.Parts(parts);
    }

    private boolean field() throws IOException {
        return parser.nextToken() == JsonToken.FIELD_NAME;
    }

    /** The next field; null at the end of the object. */
    private @Nullable Field field(Field usual) throws IOException {
        if (parser.nextFieldName(usual.name)) {
            return usual;
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? present(Field.BY_NAME.get(parser.currentName())) : null;
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

    /** A text, compared first with the one that usually stands here. */
    private String text(String usual) throws IOException {
        requireNext(JsonToken.VALUE_STRING);
        boolean same =
                KnownTexts.isSame(usual, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return same ? usual : current();
    }

    private String current() throws IOException {
        @Nullable String met = known.find(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (met != null) {
            return met;
        }
        return plain(parser.getText());
    }

    private String plain(String text) {
        if (!known.holds(text)) {
            if (!isPlain(text)) {
                throw new Doubt();
            }
            known.add(text);
        }
        return text;
    }

    /** The name of the current field, which is data. */
    private String name() throws IOException {
        return plain(parser.currentName());
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
        if (parser.nextToken() != token) {
            throw new Doubt();
        }
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
