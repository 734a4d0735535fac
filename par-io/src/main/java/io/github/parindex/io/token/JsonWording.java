package io.github.parindex.io.token;

import io.github.parindex.io.Wording;

/** What the reader says about the shape of a document; constraints say theirs in the validation bundle. */
public final class JsonWording {

    public static final Wording NULL = new Wording("null không phải là một giá trị.", "null is not a value.");
    static final Wording LEAVE_OUT =
            new Wording("Có lẽ bỏ hẳn trường hoặc phần tử này.", "Maybe leave the field or element out.");
    public static final Wording OBJECT = new Wording("một đối tượng {…}", "an object {…}");
    public static final Wording LIST = new Wording("một danh sách […]", "a list […]");
    public static final Wording TEXT = new Wording("một chuỗi \"…\"", "a text \"…\"");
    public static final Wording NUMBER = new Wording("một số", "a number");
    public static final Wording WHOLE = new Wording("một số nguyên", "a whole number");
    public static final Wording TRUTH = new Wording("true hoặc false", "true or false");
    public static final Wording EMPTY = new Wording("Văn bản trống.", "The document is empty.");
    static final Wording CUT_OFF = new Wording("Văn bản kết thúc giữa chừng.", "The document ends too early.");
    static final Wording TRAILING =
            new Wording("Sau văn bản còn nội dung khác.", "There is more content behind the document.");
    public static final Wording MORE =
            new Wording("Còn nhiều lỗi khác không được liệt kê.", "There are more problems, which are not listed.");

    static final Wording VALUE = new Wording("một giá trị", "a value");
    static final Wording NAME = new Wording("tên trường trong ngoặc kép", "the name of a field in double quotes");
    static final Wording COLON = new Wording("dấu hai chấm", "a colon");
    static final Wording NEXT_FIELD = new Wording("dấu phẩy hoặc }", "a comma or }");
    static final Wording NEXT_ELEMENT = new Wording("dấu phẩy hoặc ]", "a comma or ]");
    static final Wording END = new Wording("hết văn bản", "the end of the document");
    static final Wording SUCH_A_NUMBER = new Wording("một số như 12 hoặc 0.5", "a number such as 12 or 0.5");
    static final Wording ESCAPE = new Wording("một cách viết như \\n hoặc \\u0041", "an escape such as \\n or \\u0041");
    static final Wording CONTROL_ESCAPE = new Wording(
            "dấu \" kết thúc chuỗi hoặc cách viết như \\n", "the \" that ends a text or an escape such as \\n");
    static final Wording WITHOUT_COMMA =
            new Wording("Có lẽ bỏ dấu phẩy phía trước.", "Maybe without the comma before it.");
    static final Wording WITH_POINT = new Wording(
            "Có lẽ số cần dấu chấm thập phân: 1.5, không phải 1,5.", "Maybe a decimal point: 1.5, not 1,5.");
    static final Wording DOUBLE_QUOTES = new Wording("Có lẽ dùng ngoặc kép \".", "Maybe double quotes \".");

    private JsonWording() {}

    static Wording character(String code) {
        return new Wording("ký tự " + code, "the character " + code);
    }

    /** One of two shapes. */
    static Wording or(Wording one, Wording other) {
        return new Wording(one.vi() + " hoặc " + other.vi(), one.en() + " or " + other.en());
    }

    static Wording needed(Wording asked, Wording found) {
        return new Wording(
                "Ở đây cần " + asked.vi() + ", không phải " + found.vi() + ".",
                "Here " + asked.en() + " is needed, not " + found.en() + ".");
    }

    static Wording withoutQuotes(String number) {
        return new Wording("Có lẽ là " + number + " không có ngoặc kép.", "Maybe " + number + " without the quotes.");
    }

    static Wording inQuotes(String number) {
        return new Wording("Có lẽ là \"" + number + "\" trong ngoặc kép.", "Maybe \"" + number + "\" in quotes.");
    }

    public static Wording unknown(String name) {
        return new Wording("Không có trường (" + name + ").", "There is no field (" + name + ").");
    }

    static Wording duplicate(String name) {
        return new Wording("Trường (" + name + ") xuất hiện hai lần.", "The field (" + name + ") occurs twice.");
    }

    static Wording tooLong(int length, int limit) {
        return new Wording(
                "Chuỗi có " + length + " ký tự, nhiều hơn " + limit + ".",
                "The text has " + length + " characters, more than " + limit + ".");
    }

    static Wording longName(int limit) {
        return new Wording(
                "Tên trường có nhiều hơn " + limit + " ký tự.",
                "The name of a field has more than " + limit + " characters.");
    }

    static Wording tooManyDigits(String number, int most) {
        return new Wording(
                "Số (" + number + ") có hơn " + most + " chữ số trước hoặc sau dấu phẩy, hoặc tất cả.",
                "The number (" + number + ") has more than " + most + " digits before or after the point, or in all.");
    }

    static Wording tooLarge(String number, long most) {
        return new Wording(
                "Số (" + number + ") lớn hơn " + most + ".",
                "The number (" + number + ") is larger than " + most + ".");
    }

    public static Wording longUnit(int limit) {
        return new Wording(
                "Phần của một đơn vị dài hơn " + limit + " byte.",
                "The part of one unit is longer than " + limit + " bytes.");
    }

    public static Wording longBesideUnits(int limit) {
        return new Wording(
                "Phần ngoài các đơn vị dài hơn " + limit + " byte.",
                "The part beside the units is longer than " + limit + " bytes.");
    }

    static Wording tooDeep(int limit) {
        return new Wording(
                "Văn bản lồng nhau quá " + limit + " tầng.", "The document is nested more than " + limit + " deep.");
    }

    static Wording notJson(Wording found, Wording asked) {
        return new Wording(
                "Đây không phải JSON: cần " + asked.vi() + ", không phải " + found.vi() + ".",
                "This is not JSON: " + asked.en() + " is needed, not " + found.en() + ".");
    }
}
