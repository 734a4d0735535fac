package io.github.parindex.io.token;

import io.github.parindex.io.words.Wording;
import java.util.List;

/** What the reader says about the shape of a document; constraints say theirs in the validation bundle. */
public final class JsonWording {

    public static final Wording NULL = Wording.of("json.nullNotValue");
    static final Wording LEAVE_OUT = Wording.of("json.maybeLeaveFieldElement");
    public static final Wording OBJECT = Wording.of("json.object");
    public static final Wording LIST = Wording.of("json.list");
    public static final Wording TEXT = Wording.of("json.text");
    public static final Wording NUMBER = Wording.of("json.number");
    public static final Wording WHOLE = Wording.of("json.wholeNumber");
    public static final Wording TRUTH = Wording.of("json.trueFalse");
    public static final Wording EMPTY = Wording.of("json.documentEmpty");
    static final Wording CUT_OFF = Wording.of("json.documentEndsTooEarly");
    static final Wording TRAILING = Wording.of("json.moreContentBehindDocument");
    public static final Wording MORE = Wording.of("json.moreProblemsWhichNot");

    static final Wording VALUE = Wording.of("json.value");
    static final Wording NAME = Wording.of("json.fieldName");
    static final Wording COLON = Wording.of("json.colon");
    static final Wording NEXT_FIELD = Wording.of("json.commaOrBrace");
    static final Wording NEXT_ELEMENT = Wording.of("json.commaOrBracket");
    static final Wording END = Wording.of("json.end");
    static final Wording SUCH_A_NUMBER = Wording.of("json.suchANumber");
    static final Wording ESCAPE = Wording.of("json.escape");
    static final Wording CONTROL_ESCAPE = Wording.of("json.controlEscape");
    static final Wording WITHOUT_COMMA = Wording.of("json.withoutComma");
    static final Wording WITH_POINT = Wording.of("json.withPoint");
    static final Wording DOUBLE_QUOTES = Wording.of("json.doubleQuotes");

    private JsonWording() {}

    static Wording character(String code) {
        return Wording.of("json.character", code);
    }

    /** One of two shapes. */
    static Wording or(Wording one, Wording other) {
        return Wording.either(List.of(one, other));
    }

    static Wording needed(Wording asked, Wording found) {
        return Wording.of("json.hereNeededNot", asked, found);
    }

    static Wording withoutQuotes(String number) {
        return Wording.of("json.maybeWithoutQuotes", number);
    }

    static Wording inQuotes(String number) {
        return Wording.of("json.maybeQuotes", number);
    }

    public static Wording unknown(String name) {
        return Wording.of("json.noField", name);
    }

    static Wording duplicate(String name) {
        return Wording.of("json.fieldOccursTwice", name);
    }

    static Wording tooLong(int length, int limit) {
        return Wording.of("json.textHasCharactersMore", length, limit);
    }

    static Wording longName(int limit) {
        return Wording.of("json.nameFieldHasMore", limit);
    }

    static Wording tooManyDigits(String number, int most) {
        return Wording.of("json.numberHasMoreThan", number, most);
    }

    static Wording tooLarge(String number, long most) {
        return Wording.of("json.numberLargerThan", number, most);
    }

    public static Wording longUnit(int limit) {
        return Wording.of("json.partOneUnitLonger", limit);
    }

    public static Wording longBesideUnits(int limit) {
        return Wording.of("json.partBesideUnitsLonger", limit);
    }

    static Wording tooDeep(int limit) {
        return Wording.of("json.documentNestedMoreThan", limit);
    }

    static Wording notJson(Wording found, Wording asked) {
        return Wording.of("json.notJson", asked, found);
    }
}
