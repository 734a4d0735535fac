package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The report on a whole campaign, read by an XML parser. */
class ReportTest {

    private static Document parsed(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theReportIsWellFormedAndHasASectionForEachUnit(String language) throws Exception {
        Document report =
                parsed(AnGiang2023.report().in(Locale.forLanguageTag(language)).toHtml());

        assertThat(report.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(report.getElementsByTagName("h1").item(0).getTextContent()).contains("An Giang 2023");
        assertThat(report.getElementsByTagName("section").getLength()).isEqualTo(31 + 11);
        assertThat(report.getElementsByTagName("header").item(0).getTextContent())
                .contains("Châu Đốc", language.equals("vi") ? "MINH HỌA" : "ILLUSTRATIVE");
    }
}
