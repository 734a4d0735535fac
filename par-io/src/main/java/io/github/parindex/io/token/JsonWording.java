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

    private JsonWording() {}

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

    static Wording notJson(String reason) {
        return new Wording("Đây không phải JSON: " + reason + ".", "This is not JSON: " + reason + ".");
    }
}
