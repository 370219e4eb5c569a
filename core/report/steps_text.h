#pragma once

#include "base/message.h"
#include "clients/client_metadata.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// What a person does with the files of one program, and what to be careful about.
struct ProgramSteps {
    std::string folder{};  ///< where its files stand, beside the text
    BilingualText name{};
    std::vector<Message> steps{};     ///< in order
    std::vector<Message> cautions{};  ///< see Bundle
};

/// A text file about the files of one account, wrapped for a window of 80 columns: what is to be
/// done for a move of its server (may be empty), and for each program its steps and cautions. The
/// sentences must know the writers' catalogues too.
std::string stepsText(const std::string& address, const std::vector<Message>& move,
                      const std::vector<ProgramSteps>& programs, const Sentences& say);

}  // namespace mailadvisor
