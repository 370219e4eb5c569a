#include "report/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace mailadvisor {
namespace {

constexpr int quietZone = 4;                  // modules (ISO/IEC 18004 §9.1)
constexpr std::size_t longestPayload = 2953;  // bytes, version 40-L

using Symbol = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Symbol encode(std::string_view payload, QRecLevel level) {
    return {QRcode_encodeData(static_cast<int>(payload.size()),
                              reinterpret_cast<const unsigned char*>(payload.data()), 0, level),
            &QRcode_free};
}

/// A stronger correction does not make the picture larger: a smudge on paper costs nothing.
Symbol strongestOfSameSize(std::string_view payload) {
    Symbol best = encode(payload, QR_ECLEVEL_L);
    if (!best) return best;
    for (const auto level : {QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H}) {
        Symbol stronger = encode(payload, level);
        if (!stronger || stronger->width > best->width) break;
        best = std::move(stronger);
    }
    return best;
}

constexpr std::string_view blackOnWhite = "\x1b[38;5;16;48;5;231m";
constexpr std::string_view usualInk = "\x1b[0m";

/// A cell of two modules: in colour what is dark is drawn, without colour what is light.
std::string_view halfBlock(bool isUpperDrawn, bool isLowerDrawn) {
    if (isUpperDrawn && isLowerDrawn) return "█";
    if (isUpperDrawn) return "▀";
    if (isLowerDrawn) return "▄";
    return " ";
}

}  // namespace

bool QrModules::isDark(int row, int column) const {
    if (row < 0 || column < 0 || row >= width || column >= width) return false;
    return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(width) +
                static_cast<std::size_t>(column)];
}

std::optional<QrModules> qrModulesOf(std::string_view payload) {
    if (payload.empty() || payload.size() > longestPayload) return std::nullopt;
    const Symbol symbol = strongestOfSameSize(payload);
    if (!symbol) return std::nullopt;
    QrModules modules;
    modules.width = symbol->width;
    const std::size_t count =
        static_cast<std::size_t>(modules.width) * static_cast<std::size_t>(modules.width);
    for (std::size_t i = 0; i < count; ++i) modules.dark.push_back((symbol->data[i] & 1) != 0);
    return modules;
}

std::string qrSvg(const QrModules& modules) {
    const std::string side = std::to_string(modules.width + 2 * quietZone);
    std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + " " +
                      side + R"(" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h)" + side +
                      "v" + side + R"(H0z"/><path fill="#000" d=")";
    for (int row = 0; row < modules.width; ++row) {
        for (int column = 0; column < modules.width; ++column) {
            if (!modules.isDark(row, column)) continue;
            int run = 1;
            while (modules.isDark(row, column + run)) ++run;
            const std::string length = std::to_string(run);
            svg.append("M").append(std::to_string(column + quietZone)).append(" ");
            svg.append(std::to_string(row + quietZone)).append("h").append(length);
            svg.append("v1h-").append(length).append("z");
            column += run;
        }
    }
    return svg + "\"/></svg>\n";
}

std::string qrOnTerminal(std::string_view payload, const PageStyle& style) {
    const auto modules = qrModulesOf(payload);
    if (!modules || modules->width + 2 * quietZone > style.width) return {};
    const int end = modules->width + quietZone;
    std::string picture;
    for (int row = -quietZone; row < end; row += 2) {
        if (style.colour) picture += blackOnWhite;
        for (int column = -quietZone; column < end; ++column) {
            picture += halfBlock(modules->isDark(row, column) == style.colour,
                                 modules->isDark(row + 1, column) == style.colour);
        }
        if (style.colour) picture += usualInk;
        picture += "\n";
    }
    return picture;
}

}  // namespace mailadvisor
