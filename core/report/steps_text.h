#pragma once

#include "base/message.h"
#include "clients/client_metadata.h"
#include "text/sentences.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mailadvisor {

/// What a person does with the files of one program, and what to be careful about.
struct ProgramSteps {
    std::string folder{};  ///< where its files stand, beside the text
    BilingualText name{};
    std::vector<Message> steps{};     ///< in order
    std::vector<Message> cautions{};  ///< see Bundle
};

/// Writes text files about the files of one account after another, wrapped for a window of 80
/// columns. What stood on the last page in the same words is not found and wrapped once more: most
/// of what is to be done is the same for all who use a program.
class StepsText {
public:
    /// `say` must know the writers' catalogues too, and outlive this.
    explicit StepsText(const Sentences& say) : say_(say) {}

    /// What is to be done for a move of the account's server (may be empty), and for each program
    /// its steps and cautions.
    std::string of(const std::string& address, const std::vector<Message>& move,
                   const std::vector<ProgramSteps>& programs);

private:
    /// A sentence, and how it stood on the page.
    struct Written {
        Message sentence{};
        std::string text{};
    };

    void addHeading(std::string& page, const Message& sentence, std::string_view of = {});
    void addParagraph(std::string& page, const Message& sentence);
    void addSteps(std::string& page, const std::vector<Message>& steps);
    void addCautions(std::string& page, const std::vector<Message>& cautions);
    void addProgram(std::string& page, const ProgramSteps& program);

    /// As `write` puts the sentence onto a page; `place` tells it from the same sentence elsewhere.
    template <class Write>
    const std::string& written(std::string_view place, const Message& sentence, Write write);

    const Sentences& say_;
    std::size_t lastSize_{};
    std::unordered_map<std::string, Written> last_{};  ///< by place and id of the sentence
};

}  // namespace mailadvisor
