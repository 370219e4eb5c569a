#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

/// What stands in an XML document, told one after the other; names without their prefixes.
class XmlListener {
public:
    using Attributes = std::vector<std::pair<std::string, std::string>>;

    virtual ~XmlListener() = default;
    virtual void open(std::string_view name, const Attributes& attributes) = 0;
    virtual void close(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Reads XML that comes piece by piece. A document type is refused, whatever it declares, and so is
/// a single text or tag beyond 16 MB.
class XmlStream {
public:
    explicit XmlStream(XmlListener& listener);
    ~XmlStream();

    /// False when it is damaged or refused: nothing more is read.
    bool take(std::string_view piece);

    /// The document has ended as a whole.
    bool isComplete() const;

private:
    struct Reader;
    std::unique_ptr<Reader> reader_;
};

/// The value of that attribute; empty when there is none.
std::string attributeOf(const XmlListener::Attributes& attributes, std::string_view name);

}  // namespace mailadvisor
