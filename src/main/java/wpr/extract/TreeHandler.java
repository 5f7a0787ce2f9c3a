package wpr.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a tree of elements from parser events, nested just as the events are. */
final class TreeHandler extends DefaultHandler {
    private final Document root = new Document("");
    private final Allowance allowance;
    private Element at = root;
    private int depth;

    TreeHandler(Allowance allowance) {
        this.allowance = allowance;
    }

    Element root() {
        return root;
    }

    @Override
    public void startElement(String uri, String localName, String qualified, Attributes attributes) {
        Element element = at.appendElement(localName);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.attr(attributes.getLocalName(i), attributes.getValue(i));
        }
        at = element;
        allowance.nesting(++depth);
        allowance.step();
    }

    @Override
    public void endElement(String uri, String localName, String qualified) {
        Element parent = at.parent();
        at = parent == null ? root : parent;
        depth--;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        allowance.characters(length);
        at.appendChild(new TextNode(new String(characters, start, length)));
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }
}
