package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A method as a recipe states it: its name, and its settings by name. It is what a recipe document holds, what is
 * printed, and what the method is built from again.
 *
 * @param name of the method, such as {@code minMax}
 * @param settings each a {@link Double}, {@link String}, {@link Boolean}, {@link List} or {@link Map} of these; in order
 */
public record Method(String name, Map<String, Object> settings) {

    /** What the value of a setting is. */
    public enum Kind {
        /** A finite number. */
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** Any text, such as a code. */
        TEXT,
        /** One of a few words. */
        WORD,
        /** A list of numbers. */
        NUMBERS,
        /** A list of texts. */
        TEXTS,
        /** Numbers by name. */
        TABLE,
        /** Another method, by its name or with settings of its own. */
        METHOD,
        /** A list that only the method itself can read, such as the judgements of several experts. */
        LIST,
        /** An object that only the method itself can read, such as settings of single indicators. */
        OBJECT,
        /** Either of these two. */
        LIST_OR_OBJECT
    }

    /**
     * A setting that a method knows.
     *
     * @param name as a recipe writes it
     * @param kind what its value is
     * @param isRequired whether it must be stated
     * @param otherwise what holds where it is left out, if one value does
     * @param words those it may be, if it is a {@link Kind#WORD}; otherwise empty
     */
    public record Setting(String name, Kind kind, boolean isRequired, Optional<Object> otherwise, List<String> words) {

        /** Copies the words. */
        public Setting {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(otherwise, "otherwise");
            Objects.requireNonNull(words, "words");
            words = List.copyOf(words);
        }
    }

    /**
     * What a recipe may state of a method of a catalogue.
     *
     * @param name of the method
     * @param settings all that it knows, in order
     */
    public record Signature(String name, List<Setting> settings) {

        /** Copies the settings. */
        public Signature {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(settings, "settings");
            settings = List.copyOf(settings);
        }

        /**
         * A method without settings.
         *
         * @param name of the method
         * @return the signature
         */
        public static Signature of(String name) {
            return new Signature(name, List.of());
        }

        /**
         * Adds a setting that must be stated.
         *
         * @param kind what its value is
         * @param setting its name
         * @return a copy with the setting
         */
        public Signature needs(Kind kind, String setting) {
            Objects.requireNonNull(setting, "setting");
            return with(new Setting(setting, kind, true, Optional.empty(), List.of()));
        }

        /**
         * Adds a setting that may be left out, with no value in its place.
         *
         * @param kind what its value is
         * @param setting its name
         * @return a copy with the setting
         */
        public Signature may(Kind kind, String setting) {
            Objects.requireNonNull(setting, "setting");
            return with(new Setting(setting, kind, false, Optional.empty(), List.of()));
        }

        /**
         * Adds a number with a default.
         *
         * @param setting its name
         * @param otherwise where it is not stated
         * @return a copy with the setting
         */
        public Signature number(String setting, double otherwise) {
            Objects.requireNonNull(setting, "setting");
            return with(new Setting(setting, Kind.NUMBER, false, Optional.of(otherwise), List.of()));
        }

        /**
         * Adds a whole number with a default.
         *
         * @param setting its name
         * @param otherwise where it is not stated
         * @return a copy with the setting
         */
        public Signature whole(String setting, int otherwise) {
            Objects.requireNonNull(setting, "setting");
            return with(new Setting(setting, Kind.WHOLE, false, Optional.of(otherwise), List.of()));
        }

        /**
         * Adds a choice between constants with a default.
         *
         * @param setting its name
         * @param otherwise where it is not stated
         * @return a copy with the setting
         */
        public Signature choice(String setting, Enum<?> otherwise) {
            Objects.requireNonNull(setting, "setting");
            Objects.requireNonNull(otherwise, "otherwise");
            List<String> words = Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                    .filter(constant -> constant != RoundingMode.UNNECESSARY)
                    .map(constant -> word((Enum<?>) constant))
                    .toList();
            return with(new Setting(setting, Kind.WORD, false, Optional.of(word(otherwise)), words));
        }

        /**
         * Adds a choice between words.
         *
         * @param setting its name
         * @param words the first is the default
         * @return a copy with the setting
         */
        public Signature choice(String setting, String... words) {
            Objects.requireNonNull(setting, "setting");
            Objects.requireNonNull(words, "words");
            return with(new Setting(setting, Kind.WORD, false, Optional.of(words[0]), List.of(words)));
        }

        private Signature with(Setting setting) {
            List<Setting> more = new ArrayList<>(settings);
            more.add(setting);
            return new Signature(name, more);
        }
    }

    /** Copies the settings in order. */
    public Method {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(settings, "settings");
        if (name.isBlank()) {
            throw Refusal.refused("indicator.method.blank", name);
        }
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        settings.forEach(Method::checkSetting);
    }

    private static void checkSetting(String name, Object value) {
        boolean known = value instanceof String
                || value instanceof Boolean
                || value instanceof List<?>
                || value instanceof Map<?, ?>
                || (value instanceof Double number && Double.isFinite(number));
        if (!known) {
            throw Refusal.refused("indicator.setting.invalid", name, stated(value));
        }
    }

    /**
     * A method without settings, or with its defaults.
     *
     * @param name of the method
     * @return the method
     */
    public static Method of(String name) {
        return new Method(name, Map.of());
    }

    /**
     * Adds a setting.
     *
     * @param setting its name
     * @param value a number, text, boolean, list or map
     * @return a copy with the setting
     */
    public Method with(String setting, Object value) {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(value, "value");
        Map<String, Object> more = new LinkedHashMap<>(settings);
        more.put(setting, value instanceof Number number ? (Object) number.doubleValue() : value);
        return new Method(name, more);
    }

    /**
     * A number that must be stated.
     *
     * @param setting its name
     * @return a finite number
     * @throws IllegalArgumentException if it is not stated, or is no number
     */
    public double number(String setting) {
        Objects.requireNonNull(setting, "setting");
        return required(setting, Double.class, Expected.NUMBER);
    }

    /**
     * A number with a default.
     *
     * @param setting its name
     * @param otherwise where it is not stated
     * @return a finite number
     * @throws IllegalArgumentException if it is stated and is no number
     */
    public double number(String setting, double otherwise) {
        Objects.requireNonNull(setting, "setting");
        return settings.containsKey(setting) ? number(setting) : otherwise;
    }

    /**
     * A whole number with a default.
     *
     * @param setting its name
     * @param otherwise where it is not stated
     * @return a whole number
     * @throws IllegalArgumentException if it is stated and is no whole number
     */
    public int whole(String setting, int otherwise) {
        Objects.requireNonNull(setting, "setting");
        double number = number(setting, otherwise);
        if (number != Math.rint(number) || Math.abs(number) > 1e9) {
            throw wrong(setting, "indicator.setting.whole", number);
        }
        return (int) number;
    }

    /**
     * A text that must be stated.
     *
     * @param setting its name
     * @return the text
     * @throws IllegalArgumentException if it is not stated, or is no text
     */
    public String text(String setting) {
        Objects.requireNonNull(setting, "setting");
        return required(setting, String.class, Expected.TEXT);
    }

    /**
     * A text with a default.
     *
     * @param setting its name
     * @param otherwise where it is not stated
     * @return the text
     * @throws IllegalArgumentException if it is stated and is no text
     */
    public String text(String setting, String otherwise) {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(otherwise, "otherwise");
        return settings.containsKey(setting) ? text(setting) : otherwise;
    }

    /**
     * A choice between constants, written as their {@linkplain #word words}: {@code HALF_UP} as {@code half-up}.
     *
     * @param setting its name
     * @param otherwise where it is not stated
     * @param <E> the constants
     * @return the chosen constant
     * @throws IllegalArgumentException if it is stated and is none of them
     */
    public <E extends Enum<E>> E choice(String setting, E otherwise) {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(otherwise, "otherwise");
        if (!settings.containsKey(setting)) {
            return otherwise;
        }
        String stated = text(setting);
        E[] constants = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(stated))
                .findFirst()
                .orElseThrow(() -> Refusal.refused(
                        "indicator.setting.word",
                        setting,
                        name,
                        Arrays.stream(constants).map(Method::word).toList(),
                        stated));
    }

    /**
     * A constant as the value of a setting, as in all documents: {@code HALF_UP} as {@code half-up}.
     *
     * @param constant any constant
     * @return its name in lower case with hyphens
     */
    public static String word(Enum<?> constant) {
        Objects.requireNonNull(constant, "constant");
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A constant as the name of a method: {@code LEAVE_OUT} as {@code leaveOut}.
     *
     * @param constant any constant
     * @return its name in lower camel case
     */
    public static String camel(Enum<?> constant) {
        Objects.requireNonNull(constant, "constant");
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /**
     * A yes or no with a default.
     *
     * @param setting its name
     * @param otherwise where it is not stated
     * @return true or false
     * @throws IllegalArgumentException if it is stated and is neither
     */
    public boolean flag(String setting, boolean otherwise) {
        Objects.requireNonNull(setting, "setting");
        return settings.containsKey(setting) ? required(setting, Boolean.class, Expected.FLAG) : otherwise;
    }

    /**
     * Numbers that must be stated.
     *
     * @param setting its name
     * @return finite numbers, in order
     * @throws IllegalArgumentException if they are not stated, or one is no number
     */
    public List<Double> numbers(String setting) {
        Objects.requireNonNull(setting, "setting");
        List<Double> numbers = new ArrayList<>();
        for (Object value : required(setting, List.class, Expected.NUMBERS)) {
            if (!(value instanceof Double number) || !Double.isFinite(number)) {
                throw wrong(setting, Expected.NUMBERS.wrong, value);
            }
            numbers.add(number);
        }
        return List.copyOf(numbers);
    }

    /**
     * Texts that may be stated.
     *
     * @param setting its name
     * @return the texts, in order; empty if they are not stated
     * @throws IllegalArgumentException if they are stated and one is no text
     */
    public List<String> texts(String setting) {
        Objects.requireNonNull(setting, "setting");
        List<String> texts = new ArrayList<>();
        if (settings.containsKey(setting)) {
            for (Object value : required(setting, List.class, Expected.TEXTS)) {
                if (!(value instanceof String text)) {
                    throw wrong(setting, Expected.TEXTS.wrong, value);
                }
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    /**
     * Numbers by name that must be stated.
     *
     * @param setting its name
     * @return finite numbers by name, in order
     * @throws IllegalArgumentException if they are not stated, or one is no number
     */
    public Map<String, Double> table(String setting) {
        Objects.requireNonNull(setting, "setting");
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) required(setting, Map.class, Expected.TABLE)).entrySet()) {
            if (!(entry.getValue() instanceof Double number) || !Double.isFinite(number)) {
                throw wrong(setting, Expected.TABLE.wrong, entry);
            }
            numbers.put(String.valueOf(entry.getKey()), number);
        }
        return Collections.unmodifiableMap(numbers);
    }

    /**
     * A method within this one, stated as its name or as an object with a {@code method}.
     *
     * @param setting its name
     * @return empty if it is not stated
     * @throws IllegalArgumentException if it is stated and is no method
     */
    public Optional<Method> method(String setting) {
        Objects.requireNonNull(setting, "setting");
        return Optional.ofNullable(settings.get(setting)).map(stated -> from(setting, stated));
    }

    private static Method from(String setting, Object stated) {
        if (stated instanceof String name) {
            return of(name);
        }
        if (stated instanceof Map<?, ?> object && object.get("method") instanceof String name) {
            Map<String, Object> settings = new LinkedHashMap<>();
            object.forEach((key, value) -> settings.put(String.valueOf(key), value));
            settings.remove("method");
            return new Method(name, settings);
        }
        throw Refusal.refused("indicator.setting.method", setting, stated(stated));
    }

    /**
     * This method as a setting of another: its name alone, or an object with {@code method} and the settings.
     *
     * @return a text or a map
     */
    public Object asSetting() {
        if (settings.isEmpty()) {
            return name;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("method", name);
        object.putAll(settings);
        return Collections.unmodifiableMap(object);
    }

    /**
     * Refuses settings that the method does not know.
     *
     * @param known names of all its settings
     * @return this method
     * @throws IllegalArgumentException if another one is stated
     */
    public Method allowing(String... known) {
        Objects.requireNonNull(known, "known");
        for (String setting : settings.keySet()) {
            if (!Arrays.asList(known).contains(setting)) {
                throw known.length == 0
                        ? Refusal.refused("indicator.method.noSettings", name, setting)
                        : Refusal.refused("indicator.method.noSetting", name, setting, List.of(known));
            }
        }
        return this;
    }

    /**
     * A number that may be stated.
     *
     * @param setting its name
     * @return a finite number; empty if it is not stated
     * @throws IllegalArgumentException if it is stated and is no number
     */
    public OptionalDouble optional(String setting) {
        Objects.requireNonNull(setting, "setting");
        return settings.containsKey(setting) ? OptionalDouble.of(number(setting)) : OptionalDouble.empty();
    }

    /**
     * Adds a setting that may be left out.
     *
     * @param setting its name
     * @param value a number, or empty
     * @return a copy with the setting if there is a number, else this method
     */
    public Method with(String setting, OptionalDouble value) {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(value, "value");
        return value.isPresent() ? with(setting, (Object) value.getAsDouble()) : this;
    }

    /**
     * An error for a name that is no method of a catalogue.
     *
     * @param key of the sentence, to be filled with this name, the nearest names and the number of the others
     * @param known names of all its methods
     * @return to be thrown; names the nearest ones
     */
    public IllegalArgumentException unknown(String key, Collection<String> known) {
        Objects.requireNonNull(known, "known");
        @Nullable String meant = OtherNames.of(name);
        List<String> near = known.stream()
                .sorted(Comparator.comparingInt((String other) -> other.equals(meant) ? -1 : distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        return Refusal.refused(key, name, near, Math.max(0, known.size() - near.size()));
    }

    private static int distance(String a, String b) {
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        int[] above = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= Math.min(from.length(), 64); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }

    private <T> T required(String setting, Class<T> type, Expected expected) {
        @Nullable Object value = settings.get(setting);
        if (value == null) {
            throw Refusal.refused(expected.missing, name, setting);
        }
        if (!type.isInstance(value)) {
            throw wrong(setting, expected.wrong, quoted(expected, value));
        }
        return type.cast(value);
    }

    private RefusalException wrong(String setting, String key, Object value) {
        return Refusal.refused(key, setting, name, stated(value));
    }

    /** A number stays one, a list and an object are called so, and all else reads as it was stated. */
    private static Object stated(@Nullable Object value) {
        if (value instanceof Map) {
            return Refusal.of("indicator.setting.anObject");
        }
        if (value instanceof List) {
            return Refusal.of("indicator.setting.aList");
        }
        if (value instanceof Map.Entry<?, ?> named) {
            return Refusal.of("indicator.setting.named", String.valueOf(named.getKey()), stated(named.getValue()));
        }
        return value instanceof Double number ? number : String.valueOf(value);
    }

    /** A text in the place of a number, such as "5", shows that it is a text. */
    private static Object quoted(Expected expected, Object value) {
        return value instanceof String && expected == Expected.NUMBER ? "\"" + value + "\"" : value;
    }

    /** What the value of a setting must be, with the keys of what is said if it is missing or of another type. */
    private enum Expected {
        NUMBER("indicator.setting.noNumber", "indicator.setting.number"),
        TEXT("indicator.setting.noText", "indicator.setting.text"),
        FLAG("indicator.setting.noFlag", "indicator.setting.flag"),
        NUMBERS("indicator.setting.noNumbers", "indicator.setting.numbers"),
        TEXTS("indicator.setting.noTexts", "indicator.setting.texts"),
        TABLE("indicator.setting.noTable", "indicator.setting.table");

        final String missing;
        final String wrong;

        Expected(String missing, String wrong) {
            this.missing = missing;
            this.wrong = wrong;
        }
    }

    @Override
    public String toString() {
        return name
                + (settings.isEmpty()
                        ? ""
                        : settings.entrySet().stream()
                                .map(setting -> setting.getKey() + " " + text(setting.getValue()))
                                .collect(Collectors.joining(", ", " (", ")")));
    }

    private static String text(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : value.toString();
    }
}
